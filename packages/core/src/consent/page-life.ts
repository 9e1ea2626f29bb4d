import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import { surface } from '../surface.js'
import type { Undo } from '../types.js'
import type { Said } from './record-keeper.js'

export interface PageLife {
  /** Tells this site's other tabs what is stored now. */
  tell(said: Said): void
  end: Undo
}

export interface PageLifeOptions {
  /** The storage's name, which the tabs of a site share; without one the page knows no other tab. */
  name: string | undefined
  /** Called when the record may have changed without this page; with what another tab said, if that is the reason. */
  follow(said?: Said): void
}

/**
 * Follows what may change the record without this page: another tab decides, the visitor comes back by the back button or
 * from another tab, a prerendered page is shown. No engine fires all of these events, so all are listened to. A tab's
 * message carries the record's text, because in Firefox it can arrive before the cookie.
 */
export function followPage(document: Document, { name, follow }: PageLifeOptions): PageLife {
  const window = windowOf(document)
  const page = unshadowed(document)
  const stop = new AbortController()
  let channel: BroadcastChannel | undefined
  const close = (): void => {
    channel?.close()
    // A closed channel throws when a message is posted to it.
    channel = undefined
  }
  const open = (): void => {
    close()
    // jsdom and happy-dom may lack channels.
    if (!name || !('BroadcastChannel' in globalThis)) return
    // Firefox refuses a channel where the visitor blocks cookies.
    surface(() => {
      channel = new BroadcastChannel(`sluice ${name}`)
      channel.onmessage = ({ data }) => follow(data)
    })
  }
  const look = (): void => follow()
  const show = ({ persisted }: Event & { persisted?: boolean }): void => {
    // The page that has just loaded is shown as well; its channel is open, and its record read.
    if (persisted === false) return
    open()
    look()
  }
  const events: [Pick<EventTarget, 'addEventListener'>, string, (event: Event) => void][] = [
    // An open channel keeps a page out of the back/forward cache, where a message would not reach it anyway:
    // https://html.spec.whatwg.org/multipage/web-messaging.html#broadcasting-to-other-browsing-contexts
    [window, 'pagehide', close],
    [window, 'pageshow', show],
    // Another subdomain shares the cookie, but no channel.
    [window, 'focus', look],
    [page, 'visibilitychange', () => page.hidden || look()],
    [page, 'prerenderingchange', look],
  ]
  for (const [target, event, listener] of events)
    target.addEventListener(event, listener, { signal: stop.signal })
  open()
  return {
    tell: (said) => channel?.postMessage(said),
    end() {
      close()
      stop.abort()
    },
  }
}
