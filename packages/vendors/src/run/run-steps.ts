import type { Step } from '../manifest.js'
import { fill, type Values } from './values.js'

/** Whatever a path leads through. */
type Holder = Record<string, unknown>

/** What holds the last word of a path, and that word; undefined where something on the way is missing. */
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

/** Puts what a library's constructor makes behind a global; it is handed what stood there. */
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
 * Does what a manifest says, step by step. A function that is not there is passed over: a page may have taken it away, and a
 * denial goes on.
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
