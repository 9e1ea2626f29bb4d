import type { PageWindow } from '../page/window-of.js'
import type { Undo } from '../types.js'
import { nowhere } from './nowhere.js'
import type { Handler, Patches } from './patches.js'
import { addressOf, type Refusal } from './refusal.js'

/** A connection, or a request that the browser keeps for later. */
type Open = { readonly url: unknown; close(): void }

/** Refuses requests, each with the error that it could have anyway. Returns what closes the connections of denied services. */
export function guardNetwork(
  { patch }: Patches,
  { window, refusal }: { window: PageWindow; refusal: Refusal },
): Undo {
  const { Navigator, WebSocket, XMLHttpRequest } = window
  const { open } = XMLHttpRequest.prototype
  const opened = new WeakMap<XMLHttpRequest, unknown[]>()
  const connections = new Set<Open>()

  /** Guards a native whose first argument is an address, a Request or a URL. */
  const guarded =
    (what: string, refuse: (why: string) => unknown): Handler =>
    ({ args: [to], proceed }) => {
      const why = refusal(what, addressOf(to))
      return why ? refuse(why) : proceed()
    }
  function track(connection: Open, target: Partial<EventTarget>, end: string): void {
    connections.add(connection)
    target.addEventListener?.(end, () => connections.delete(connection))
  }
  const throwError = (why: string): never => {
    throw new DOMException(why, 'SecurityError')
  }

  patch(window, 'fetch', {
    value: guarded('fetch', (why) => Promise.reject(new TypeError(why))),
  })
  const fetchLater = guarded('fetchLater', throwError)
  patch(window, 'fetchLater', {
    value(call) {
      const [to, init] = call.args
      const stop = new AbortController()
      const options = { signal: to?.signal, ...init }
      options.signal = AbortSignal.any([options.signal ?? stop.signal, stop.signal])
      call.args[1] = options
      const result = fetchLater(call)
      // Unless it is stopped, the browser sends it at the latest when the page ends: https://fetch.spec.whatwg.org/#deferred-fetch
      track({ url: addressOf(to), close: () => stop.abort() }, options.signal, 'abort')
      return result
    },
  })
  patch(Navigator.prototype, 'sendBeacon', {
    value: guarded('sendBeacon', (why) => {
      console.error(why)
      return false
    }),
  })

  patch(XMLHttpRequest.prototype, 'open', {
    value({ self, args, proceed }) {
      proceed()
      opened.set(self, args)
    },
  })
  patch(XMLHttpRequest.prototype, 'send', {
    value({ self, proceed }) {
      const args = opened.get(self)
      const why = args && refusal('XMLHttpRequest', args[1])
      // A second `send` is refused by the browser.
      opened.delete(self)
      if (why) {
        console.error(why)
        args[1] = nowhere
        Reflect.apply(open, self, args)
      }
      proceed()
    },
  })

  for (const what of ['WebSocket', 'EventSource', 'WebSocketStream', 'WebTransport']) {
    const connect = guarded(what, throwError)
    // The browser's own `close`: one of page code may throw, and the next connection would stay open.
    const close = window[what as 'WebSocket']?.prototype?.close
    patch(window, what, {
      value(call) {
        const connection = connect(call) as WebSocket
        const url = connection.url ?? call.args[0]
        track({ url, close: () => close.call(connection) }, connection, 'close')
        return connection
      },
    })
  }
  patch(WebSocket?.prototype, 'send', {
    value({ self, proceed }) {
      if (refusal('WebSocket', self.url)) self.close()
      else proceed()
    },
  })

  return () => {
    for (const connection of connections) if (refusal('', connection.url)) connection.close()
  }
}
