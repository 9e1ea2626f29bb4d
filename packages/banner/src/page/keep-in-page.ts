import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

/** How often within a second the host comes back at once. */
const patience = 3
/** Milliseconds. */
const second = 1_000

export interface KeepInPageOptions {
  element: HTMLElement
  /** Whether the visitor still has to see it. */
  isNeeded(): boolean
  putBack(): void
}

/**
 * Puts the host back when the page takes it away, as a framework does that replaces `body` or the whole document. A page
 * that takes it away again and again is not fought: after three returns within a second the host waits for a second.
 */
export function keepInPage({ element, isNeeded, putBack }: KeepInPageOptions): Undo {
  const document = element.ownerDocument
  const page = unshadowed(document)
  const window = windowOf(document)
  let returns: number[] = []
  let pause = 0
  let hasReported = false

  function watch(observer: MutationObserver): void {
    for (const parent of [document, page.documentElement])
      if (parent) observer.observe(parent, { childList: true })
  }
  function look(_: unknown, observer: MutationObserver): void {
    // The root element may be a new one.
    watch(observer)
    if (pause || element.isConnected || !page.body || !isNeeded()) return
    const now = Date.now()
    returns = returns.filter((time) => now - time < second)
    if (returns.length < patience) {
      returns.push(now)
      putBack()
      return
    }
    if (!hasReported)
      console.error(
        `[sluice] the page removes <sluice-banner> over and over: it comes back ${patience} times a second`,
      )
    hasReported = true
    pause = window.setTimeout(() => {
      pause = 0
      look(undefined, observer)
    }, second)
  }

  const observer = new window.MutationObserver(look)
  watch(observer)
  return () => {
    observer.disconnect()
    window.clearTimeout(pause)
  }
}
