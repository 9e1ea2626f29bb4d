import type { Manifest, Step, Stub } from '../manifest.js'
import { arrangeStub, enqueue, queueAt } from './arrange-stub.js'
import { type Early, sortEarly } from './sort-early.js'
import { fill, type Values } from './values.js'

/** What page code called before the library comes, to be said around the page view. */
export interface EarlyCalls {
  /** Calls that set something. */
  before(): void
  /** The others, and all that came after the grant. */
  after(): void
}

export interface EarlyOptions {
  early: Early
  /** The visitor denied the vendor since the calls were made. */
  isRefused: boolean
  values: Values
  isOpen(): boolean
}

/** A call of a manifest as page code would have queued it: by the function's name, or pushed to a list. */
function ownCalls([path, ...args]: readonly unknown[]): string[] {
  const [, method] = `${path}`.split('.')
  if (method === 'push') return args.map((one) => JSON.stringify(one))
  return [JSON.stringify(method ? [method, ...args] : args)]
}

/** Sorts what waits behind the globals of a vendor, and makes of each what the vendor's snippet makes of it. */
export function takeEarly(
  { stub = {}, before = [], init = [], view = [], keep = [] }: Manifest,
  window: Window,
  { early: how, isRefused, values, isOpen }: EarlyOptions,
): EarlyCalls {
  const own = [...before, ...init, ...view].flatMap((step: Step) =>
    Array.isArray(step) ? ownCalls(fill(step, values)) : [],
  )
  const all = Object.entries<Stub>(stub).map(([global, one]) => {
    const { queue } = queueAt(window, global, one)
    const { early = queue.length } = queue
    const entries = queue.splice(0)
    const sort = { own, starts: one.starts ?? [] }
    const waited = isRefused ? [] : entries.slice(0, early)
    const [settings, others] = sortEarly(waited, { ...sort, early: how, keep })
    // What came while the code was on its way came after the grant.
    const [, later] = sortEarly(entries.slice(early), { ...sort, early: 'replay', keep: [] })
    const arranged = arrangeStub(window, global, { stub: one, isOpen })
    return {
      before: () => enqueue(arranged, settings, one),
      after: () => enqueue(arranged, [...others, ...later], one),
    }
  })
  return {
    before: () => all.map(({ before }) => before()),
    after: () => all.map(({ after }) => after()),
  }
}
