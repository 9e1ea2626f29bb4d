import type { Undo } from '../types.js'

/** Puts own methods on an object, and returns the function that removes them. */
export type PatchMethods = (owner: object, methods: Readonly<Record<string, unknown>>) => Undo

/** A later wrapper stays: it still calls ours. */
export const patchMethods: PatchMethods = (owner, methods) => {
  const before = Object.keys(methods).map(
    (name) => [name, Object.getOwnPropertyDescriptor(owner, name)] as const,
  )
  // If an element has that name, no script can call the method anyway, and setting it would throw.
  for (const [name, method] of Object.entries(methods)) Reflect.set(owner, name, method)
  return () => {
    for (const [name, first] of before) {
      if (Reflect.get(owner, name) !== methods[name]) continue
      Reflect.deleteProperty(owner, name)
      if (first) Object.defineProperty(owner, name, first)
    }
  }
}
