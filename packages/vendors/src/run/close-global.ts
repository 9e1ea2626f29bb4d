import type { Page } from '../hold.js'
import type { Stub } from '../manifest.js'
import { placeOf } from './place-of.js'
import { silent } from './silent.js'

type Call = (...args: unknown[]) => unknown

/** What is closed already: a library is told to stop at each denial. */
const closed = new WeakSet<object>()

/** What a call gives while it is denied. */
const answers = (stub: Stub): unknown => (stub.chain ? silent : undefined)

function closeMethods(library: Page, { stub, isOpen }: Closing): void {
  const { list, methods = [] } = stub
  for (const path of list ? ['push'] : methods) {
    const [owner, method] = placeOf(library, path)
    const own = owner?.[method]
    if (!owner || typeof own !== 'function') continue
    owner[method] = function call(this: unknown, ...args: unknown[]) {
      return isOpen() ? Reflect.apply(own as Call, this, args) : answers(stub)
    }
  }
}

export interface Closing {
  stub: Stub
  isOpen(): boolean
}

/**
 * Drops what page code calls of a library while consent is denied. A library that has no switch of its own would keep such a call,
 * try to send it again and again, and succeed after the next grant.
 */
export function closeGlobal(view: Window, name: string, closing: Closing): void {
  const page = view as unknown as Page
  const library = page[name]
  if (Object(library) !== library || closed.has(library as object)) return
  if (typeof library === 'function')
    page[name] = new Proxy(library as Call, {
      apply: (call, self, args) =>
        closing.isOpen() ? Reflect.apply(call, self, args) : answers(closing.stub),
    })
  else closeMethods(library as Page, closing)
  closed.add(page[name] as object)
}
