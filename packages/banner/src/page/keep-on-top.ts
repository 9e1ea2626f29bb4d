import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import type { Host } from './create-host.js'

/** Looks whether a visitor can press what is asked. */
export type LookOnTop = ((isAsked: boolean) => void) & { stop: Undo }

/** Milliseconds: a dialog in a shadow root of the page tells nobody when it opens and closes. */
const pause = 1_000
/** CSS pixels inside the border. */
const edge = 4

/**
 * Keeps the question where a visitor can press: on top of the top layer, as hit-testing says. Where that does not help, a modal dialog of the page makes all around it inert: then the
 * question is hidden, because nobody could answer it, until the dialog is closed. In Chromium full screen does the same.
 * https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 */
export function keepOnTop({ element, root }: Pick<Host, 'element' | 'root'>): LookOnTop {
  const window = windowOf(element.ownerDocument)
  const page = unshadowed(element.ownerDocument)
  const stop = new AbortController()
  // Without it the banner stands as high as a z-index can be.
  const hasTopLayer = 'showPopover' in element
  let isAsked = false
  let hasSaid = false
  /** Since when it waits. */
  let since: number | undefined
  let next = 0
  let timer = 0

  function isPressable(): boolean {
    const [banner, button] = ['', ' [part=reject-all]'].map((part) =>
      root.querySelector(`[part=banner]${part}`)?.getBoundingClientRect(),
    )
    if (!banner || !button?.width) return true
    const left = button.x + button.width / 2
    // A button that is scrolled away in the banner is judged by the banner's edge.
    const middle = button.y + button.height / 2
    const top = Math.min(Math.max(middle, banner.top + edge), banner.bottom - edge)
    // What a low window has scrolled away is beside the matter.
    if (left < 0 || top < 0 || left > window.innerWidth || top > window.innerHeight) return true
    const hit = page.elementFromPoint(left, top)
    // A menu that goes at the next press may lie over it.
    return element.contains(hit) || Boolean(hit?.closest('[popover=auto],[popover=""]'))
  }

  function look(): void {
    window.clearTimeout(timer)
    if (!isAsked || !element.isConnected) return
    timer = window.setTimeout(lookSoon, pause)
    element.removeAttribute('data-waiting')
    let isWaiting = !isPressable()
    if (isWaiting) {
      element.hidePopover()
      element.showPopover()
      isWaiting = !isPressable()
    }
    element.toggleAttribute('data-waiting', isWaiting)
    const now = performance.now()
    since = isWaiting ? (since ?? now) : undefined
    // Not at once: a view transition lies over all of the page for a moment.
    const isLong = since !== undefined && now - since >= pause
    if (isLong && !hasSaid && !page.querySelector(':modal')) {
      hasSaid = true
      console.error(
        '[sluice] nobody can press <sluice-banner>: something in the page makes it inert. It waits until that is gone',
      )
    }
  }

  // Once the page has been laid out, which is no more work then: after the frame.
  function lookSoon(): void {
    window.cancelAnimationFrame(next)
    next = window.requestAnimationFrame(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(look)
    })
  }

  const lookOnTop = (is: boolean): void => {
    isAsked = is
    if (!hasTopLayer) return
    element.removeAttribute('data-waiting')
    if (is) lookSoon()
  }
  if (hasTopLayer) {
    // What does not bubble is heard as it goes down.
    for (const event of ['toggle', 'close', 'focusin', 'fullscreenchange'])
      page.addEventListener(event, () => isAsked && lookSoon(), {
        capture: true,
        signal: stop.signal,
      })
  }
  return Object.assign(lookOnTop, {
    stop() {
      lookOnTop(false)
      stop.abort()
      window.clearTimeout(timer)
      window.cancelAnimationFrame(next)
    },
  })
}
