import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'
import type { Host } from './create-host.js'
import { isPressable } from './is-pressable.js'

/** Looks whether a visitor can press what is asked. */
export type LookOnTop = ((isAsked: boolean) => void) & { stop: Undo }

/** Milliseconds: a dialog in a shadow root of the page opens and closes without an event that reaches us. */
const pause = 1_000

/** Reports once, and only after a `pause`, that nobody can press the question: a view transition covers a page for a moment. */
function createReport(page: Pick<Document, 'querySelector'>): (isWaiting: boolean) => void {
  let waitingSince: number | undefined
  let hasReported = false
  return (isWaiting) => {
    const now = performance.now()
    waitingSince = isWaiting ? (waitingSince ?? now) : undefined
    const isLong = waitingSince !== undefined && now - waitingSince >= pause
    if (!isLong || hasReported || page.querySelector(':modal')) return
    hasReported = true
    console.error(
      '[sluice] nobody can press <sluice-banner>: something in the page makes it inert. It waits until that is gone',
    )
  }
}

/**
 * Keeps the question where a visitor can press it: on top of the top layer. A modal dialog of the page makes all around it
 * inert, and then being on top does not help: the question is hidden until the dialog is closed, because nobody could answer
 * it. Full screen does the same in Chromium.
 * https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 */
export function keepOnTop({ element, root }: Pick<Host, 'element' | 'root'>): LookOnTop {
  const window = windowOf(element.ownerDocument)
  const page = unshadowed(element.ownerDocument)
  const report = createReport(page)
  const stop = new AbortController()
  // A browser without the top layer shows the banner as high as a z-index can be.
  const hasTopLayer = 'showPopover' in element
  let isAsked = false
  let frame = 0
  let timer = 0

  function look(): void {
    window.clearTimeout(timer)
    if (!isAsked || !element.isConnected) return
    timer = window.setTimeout(lookSoon, pause)
    element.removeAttribute('data-waiting')
    let isWaiting = !isPressable({ element, root }, page)
    if (isWaiting) {
      element.hidePopover()
      element.showPopover()
      isWaiting = !isPressable({ element, root }, page)
    }
    element.toggleAttribute('data-waiting', isWaiting)
    report(isWaiting)
  }

  // After the next frame the page has been laid out, so that looking costs no layout of its own.
  function lookSoon(): void {
    window.cancelAnimationFrame(frame)
    frame = window.requestAnimationFrame(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(look)
    })
  }

  const lookOnTop = (isNowAsked: boolean): void => {
    isAsked = isNowAsked
    if (!hasTopLayer) return
    element.removeAttribute('data-waiting')
    if (isAsked) lookSoon()
  }
  if (hasTopLayer) {
    // Some of these events do not bubble, so they are heard while they go down.
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
      window.cancelAnimationFrame(frame)
    },
  })
}
