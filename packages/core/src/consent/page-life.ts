import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import { surface } from '../surface.js'
import type { Undo } from '../types.js'
import type { Said } from './record-keeper.js'

export interface PageLife extends Undo {
  /** Tells this site's other tabs what is stored now. */
  tell(said: Said): void
}

/**
 * Calls back whenever the record may have changed without this page: another tab decided, the visitor came back by the
 * back button or from another tab, a prerendered page is shown. Unlike a listener for one event it misses none of them:
 * no engine says all. What another tab says comes along, because in Firefox its message can be here before its cookie.
 */
export function followPage(
  document: Document,
  name: string | undefined,
  callback: (said?: Said) => void,
): PageLife {
  const window = windowOf(document)
  const page = unshadowed(document)
  const stop = new AbortController()
  let channel: BroadcastChannel | undefined
  const look = (): void => callback()
  const close = (): void => {
    channel?.close()
    // A closed one throws when it is told something.
    channel = undefined
  }
  const open = (): void => {
    close()
    // jsdom and happy-dom may have none, and one tab alone.
    if (!name || !('BroadcastChannel' in globalThis)) return
    // Firefox refuses one where the visitor blocks cookies.
    surface(() => {
      channel = new BroadcastChannel(`sluice ${name}`)
      channel.onmessage = ({ data }) => callback(data)
    })
  }
  const show = (): void => {
    open()
    look()
  }
  const events: [Pick<EventTarget, 'addEventListener'>, string, () => void][] = [
    // An open channel keeps a page out of the back/forward cache, where a message would not reach it anyway:
    // https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts
    [window, 'pagehide', close],
    [window, 'pageshow', show],
    // Another subdomain shares the cookie, but no channel.
    [window, 'focus', look],
    [page, 'visibilitychange', look],
    [page, 'prerenderingchange', look],
  ]
  for (const [target, event, listener] of events)
    target.addEventListener(event, listener, { signal: stop.signal })

  open()
  return Object.assign(
    () => {
      close()
      stop.abort()
    },
    { tell: (said: Said) => channel?.postMessage(said) },
  )
}
