import type { Step } from '../manifest.js'
import { fill, type Values } from './values.js'

/** An object on the way of a path. */
type Holder = Record<string, unknown>

/** The object that has the last word of a path as a key, and that word; undefined if something on the way is missing. */
function holderOf(path: string, view: Window): [Holder, string] | undefined {
  const words = path.split('.')
  const last = words.pop() as string
  let holder = view as unknown as Holder
  for (const word of words) {
    if (!Object.hasOwn(holder, word)) return undefined
    holder = holder[word] as Holder
    if (Object(holder) !== holder) return undefined
  }
  return [holder, last]
}

/** Calls a library's constructor with what stands behind a global, and puts the result there. */
function construct(
  [, global, name, given]: readonly unknown[],
  values: Values,
  view: Window,
): void {
  const page = view as unknown as Holder
  const Constructor = page[name as string] as (new (given: unknown) => unknown) | undefined
  if (!Constructor) return
  const before = page[global as string]
  page[global as string] = new Constructor(fill(given, { ...values, [`${global}`]: before }))
}

/**
 * Does a manifest's steps in order. Passes over a function that is missing: a page may have removed it, and a denial has to go
 * on.
 */
export function runSteps(steps: readonly Step[] = [], values: Values, view: Window): void {
  for (const step of steps) {
    if (Array.isArray(step)) {
      if (step[0] === 'new') {
        construct(step, values, view)
        continue
      }
      const [path, ...args] = fill(step, values) as [string, ...unknown[]]
      const [holder, name] = holderOf(path, view) ?? []
      const call = holder?.[name as string]
      if (typeof call === 'function') Reflect.apply(call, holder, args)
    } else
      for (const [path, value] of Object.entries(fill(step, values))) {
        const [holder, name] = holderOf(path, view) ?? []
        if (holder) holder[name as string] = value
      }
  }
}
