import { dress, type Held, holdGlobal, type Page, replaceGlobal } from '../hold.js'
import type { Stub } from '../manifest.js'
import { placeOf } from './place-of.js'

type Call = ((...args: unknown[]) => unknown) & Page
type List = unknown[] & Page

/** What waits behind a global of a vendor, also behind a function that the page defined itself, as the vendor's snippet does. */
export function queueAt(view: Window, name: string, stub: Stub): Held {
  const held = holdGlobal(view, name, stub)
  const own = (view as unknown as Page)[name] as Page
  const queue = own?.[stub.queue ?? '']
  return Array.isArray(queue) && queue !== held.queue ? { queue } : held
}

/** Puts calls where the vendor's library looks for them: of `people.set` into the list behind `people`. */
export function enqueue(queue: unknown[], entries: readonly unknown[], { methods }: Stub): void {
  for (const entry of entries) {
    if (!methods || !Array.isArray(entry)) queue.push(entry)
    else {
      const [path, ...args] = entry
      const [list, method] = placeOf<List>(queue as List, `${path}`)
      if (Array.isArray(list)) list.push([method, ...args])
    }
  }
}

/** Gives a list the methods that the vendor's own snippet gives it. */
function addMethods(queue: List, stub: Stub, current: () => unknown): void {
  const { methods = [], reads = [], starts = [], chain } = stub
  for (const path of [...methods, ...reads]) {
    const outer = /^(.*)\./.exec(path)?.[1]
    if (outer && !Array.isArray(queue[outer])) queue[outer] = []
    const [list, method] = placeOf<List>(queue, path)
    Object.assign(list as List, {
      [method](...args: unknown[]) {
        list?.push([method, ...args])
        return chain && current()
      },
    })
  }
  // Sluice starts the library.
  for (const method of starts) queue[method] = () => chain && current()
}

/** Makes of a global what the vendor's own snippet makes of it, which its library looks for. Returns its queue. */
export function arrangeStub(
  view: Window,
  name: string,
  { stub, isOpen }: { stub: Stub; isOpen(): boolean },
): unknown[] {
  const page = view as unknown as Page
  const held = queueAt(view, name, stub)
  const { queue } = held
  // From now on it is the library's to bound.
  for (const key of ['push', 'early']) Reflect.deleteProperty(queue, key)
  const { queue: queueKey, answer, methods } = stub
  if (methods) {
    addMethods(queue as List, stub, () => page[name])
    replaceGlobal(page, name, { value: queue, held })
  }
  dress(page, name, { stub, queue })
  const made = page[name] as Call
  if (queueKey)
    held.answer = (args) => {
      // After a denial it is dropped.
      if (!isOpen()) return
      const library = made[answer ?? '']
      if (typeof library === 'function') return Reflect.apply(library, made, args)
      const now = made[queueKey]
      if (Array.isArray(now)) now.push(args)
    }
  return queue
}
