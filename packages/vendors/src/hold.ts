import { holdMethods } from './hold-methods.js'
import type { Stub } from './manifest.js'

/** What page code calls before the vendor's library answers. */
export interface Held {
  /** What waits, oldest first. `early` is how much of it came before the grant, if that is not all. */
  queue: unknown[] & { early?: number | undefined }
  /** Takes what was called once the library is on its way. */
  answer?: ((args: IArguments) => unknown) | undefined
}

/** A window, by the names that page code calls. */
export type Page = Record<string, unknown>

/** So many calls may wait. */
const most = 200

/** Under this key what page code sees of a global keeps what waits behind it, also for another bundle. */
const key = Symbol.for('sluice.held')

const heldBy = (value: unknown): Held | undefined => (Object(value) as { [key]?: Held })[key]

/** Lets only the newest calls wait. */
function bound(queue: unknown[]): void {
  queue.push = (...entries) => {
    const length = Array.prototype.push.apply(queue, entries)
    queue.splice(0, length - most)
    return queue.length
  }
}

function holdCalls({ queue }: Held): object {
  return function call() {
    // biome-ignore lint/complexity/noArguments: libraries tell what was called by its `arguments`
    const args = arguments
    const answer = heldBy(call)?.answer
    return answer ? answer(args) : void queue.push(args)
  }
}

/** Gives a global the keys and further names that the vendor's snippet gives it, unless it has them. */
export function dress(page: Page, name: string, { stub, queue }: Dress): void {
  const made = page[name] as Page
  const { queue: queueKey, keys = {}, also = [] } = stub
  if (queueKey) made[queueKey] = queue
  for (const [own, value] of Object.entries(keys))
    if (!(own in made)) made[own] = value === '{self}' ? made : value
  for (const one of also) if (!Object.hasOwn(page, one)) page[one] = made
}

export interface Dress {
  stub: Stub
  queue: unknown[]
}

/** Puts another value behind the name of a global. What waits there stays. */
export function replaceGlobal(page: Page, name: string, { value, held }: Replaced): void {
  page[name] = value
  Object.defineProperty(value, key, { value: held, configurable: true })
}

export interface Replaced {
  value: object
  held: Held
}

/**
 * Puts something behind the name of a global that page code may call at any time, and gives what waits there. Takes over a list
 * of the page's own. Leaves alone a function of the page's own, and a library that runs already.
 */
export function holdGlobal(view: Window, name: string, stub: Stub): Held {
  const page = view as unknown as Page
  // An element that is called so is no own property of the window.
  const own = Object.hasOwn(view, name) ? page[name] : undefined
  const known = heldBy(own)
  if (known) return known
  const isList = Array.isArray(own)
  const held: Held = { queue: isList ? own : [] }
  if (own && !isList) return held
  const { queue } = held
  if (queue.push === Array.prototype.push) bound(queue)
  const asFunction = stub.methods ? holdMethods(queue, () => page[name], stub) : holdCalls(held)
  const value = stub.list || (isList && !stub.methods) ? queue : asFunction
  replaceGlobal(page, name, { value, held })
  dress(page, name, { stub, queue })
  return held
}
