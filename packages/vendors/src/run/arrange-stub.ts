import { type Held, holdGlobal, type Shape } from '../hold.js'
import type { Stub } from '../manifest.js'

type Page = Record<string, unknown>
type Call = ((...args: unknown[]) => unknown) & Record<string, unknown>

export const shapeOf = ({ list, methods }: Stub): Shape =>
  list ? 'list' : methods ? 'methods' : 'call'

/** What waits behind a global of a vendor, also behind a function that the page defined itself, as the vendor's snippet does. */
export function queueAt(view: Window, name: string, stub: Stub): Held {
  const held = holdGlobal(view, name, shapeOf(stub))
  const own = (view as unknown as Page)[name] as Page
  const queue = own?.[stub.queue ?? '']
  return Array.isArray(queue) && queue !== held.queue ? { queue } : held
}

/** Makes of a global what the vendor's own snippet makes of it, which its library looks for. */
export function arrangeStub(view: Window, name: string, stub: Stub, isOpen: () => boolean): void {
  const page = view as unknown as Page
  const held = queueAt(view, name, stub)
  const { queue } = held
  // From now on it is the library's to bound.
  for (const key of ['push', 'early']) Reflect.deleteProperty(queue, key)
  const { queue: queueKey, answer, methods = [], keys = {}, also = [] } = stub
  for (const method of methods)
    Object.assign(queue, { [method]: (...args: unknown[]) => void queue.push([method, ...args]) })
  if (methods[0]) page[name] = queue
  const made = page[name] as Call
  if (queueKey) {
    made[queueKey] = queue
    held.answer = (args) => {
      // After a denial it is dropped.
      if (!isOpen()) return
      const library = made[answer ?? '']
      if (typeof library === 'function') return Reflect.apply(library, made, args)
      const now = made[queueKey]
      if (Array.isArray(now)) now.push(args)
    }
  }
  for (const [key, value] of Object.entries(keys)) made[key] ??= value === '{self}' ? made : value
  for (const one of also) page[one] ??= made
}
