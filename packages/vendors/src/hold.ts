/** How a global is called: `list` is pushed to, `call` is a function, `methods` has functions of any name. */
export type Shape = 'list' | 'call' | 'methods'

/** What page code calls before the vendor's library answers. */
export interface Held {
  /** What waits, oldest first. `early` is how much of it came before the grant, where that is not all. */
  queue: unknown[] & { early?: number | undefined }
  /** Takes what was called once the library is on its way. */
  answer?: ((args: IArguments) => unknown) | undefined
}

type Page = Record<string, unknown>

/** So much may wait. */
const most = 200

/** What waits behind a global, by what page code sees of it. */
const kept = new WeakMap<object, Held>()

/** Keeps the newest alone. */
function bound(queue: unknown[]): void {
  queue.push = (...entries) => {
    const length = Array.prototype.push.apply(queue, entries)
    queue.splice(0, length - most)
    return queue.length
  }
}

function createCall({ queue }: Held): object {
  return function call() {
    // biome-ignore lint/complexity/noArguments: libraries tell what was called by its `arguments`
    const args = arguments
    const answer = kept.get(call)?.answer
    return answer ? answer(args) : void queue.push(args)
  }
}

/** Nobody knows all methods of a library: any name is one, until the library has taken the place. */
function createMethods({ queue }: Held, page: Page, name: string): object {
  const methods: object = new Proxy(queue, {
    get(_, key) {
      // Page code may hold on to this one for longer.
      const current = Object(page[name]) as object
      const owner = current === methods ? queue : current
      if (Reflect.has(owner, key) || typeof key === 'symbol' || key === 'then')
        return Reflect.get(owner, key)
      return (...args: unknown[]) => void queue.push([key, ...args])
    },
  })
  return methods
}

/**
 * Puts something behind the name of a global that page code may call at any time, and gives what waits there. A list of the
 * page's own is taken over; a function of its own, or a library that runs already, is left alone.
 */
export function holdGlobal(view: Window, name: string, shape: Shape): Held {
  const page = view as unknown as Page
  // An element that is called so is no own property of the window.
  const own = Object.hasOwn(view, name) ? page[name] : undefined
  const known = kept.get(Object(own))
  if (known) return known
  const isList = Array.isArray(own)
  const held: Held = { queue: isList ? own : [] }
  if (own && !isList) return held
  const { queue } = held
  if (queue.push === Array.prototype.push) bound(queue)
  const made = isList || shape === 'list' ? queue : undefined
  page[name] = made ?? (shape === 'call' ? createCall(held) : createMethods(held, page, name))
  kept.set(page[name] as object, held)
  return held
}
