import type { Undo } from '@sluice/core'
import { unshadowed, windowOf } from '@sluice/core/page'

/** How often a page may take the host away at one address before it has its way. */
const patience = 3

export interface KeepInPageOptions {
  element: HTMLElement
  /** Whether the visitor still has to see it. */
  isNeeded(): boolean
  putBack(): void
}

/**
 * Puts the host back where the page took it away: a framework that replaces `body`, a script that tidies up. It is no
 * endless fight: the fourth time at one address it stays away, and the console says so. All stays held meanwhile.
 */
export function keepInPage({ element, isNeeded, putBack }: KeepInPageOptions): Undo {
  const document = element.ownerDocument
  const page = unshadowed(document)
  const window = windowOf(document)
  let address = ''
  let returns = 0

  const watch = (): void => {
    for (const parent of [page.documentElement, page.body])
      if (parent) observer.observe(parent, { childList: true })
  }
  const observer = new window.MutationObserver(() => {
    watch()
    if (element.isConnected || !page.body || !isNeeded()) return
    if (address !== page.URL) returns = 0
    address = page.URL
    returns += 1
    if (returns <= patience) putBack()
    else if (returns === patience + 1)
      console.error(
        `[sluice] the page removes <sluice-banner>: after ${patience} returns it stays away`,
      )
  })

  watch()
  return () => observer.disconnect()
}
