import type { Undo } from './types.js'

export interface PageLife extends Undo {
  /** Tells this site's other tabs that there is news. */
  tell(): void
}

/**
 * Calls back whenever the record may have changed without this page: another tab decided, the visitor came back by the
 * back button or from another tab, a prerendered page is shown. Unlike a listener for one event it misses none of them:
 * no engine says all.
 */
export function followPage(document: Document, callback: () => void): PageLife {
  const window = document.defaultView as Window & typeof globalThis
  const stop = new AbortController()
  let channel: BroadcastChannel | undefined
  const listen = (target: EventTarget, event: string, listener: () => void): void =>
    target.addEventListener(event, listener, { signal: stop.signal })
  const close = (): void => channel?.close()
  const open = (): void => {
    channel = new window.BroadcastChannel('sluice')
    channel.onmessage = callback
  }

  open()
  // An open channel keeps a page out of the back/forward cache, where a message would not reach it anyway:
  // https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts
  listen(window, 'pagehide', close)
  listen(window, 'pageshow', () => {
    close()
    open()
    callback()
  })
  // Another subdomain shares the cookie, but no channel.
  listen(document, 'visibilitychange', callback)
  listen(window, 'focus', callback)
  listen(document, 'prerenderingchange', callback)
  return Object.assign(
    () => {
      close()
      stop.abort()
    },
    { tell: () => channel?.postMessage(0) },
  )
}
