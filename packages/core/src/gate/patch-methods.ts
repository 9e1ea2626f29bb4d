import type { Undo } from '../types.js'

/** Puts methods of one's own on an object, and returns what takes them away. */
export type PatchMethods = (owner: object, methods: Readonly<Record<string, unknown>>) => Undo

/** What somebody has put on top stays: it still calls ours. */
export const patchMethods: PatchMethods = (owner, methods) => {
  const before = Object.keys(methods).map(
    (name) => [name, Object.getOwnPropertyDescriptor(owner, name)] as const,
  )
  // Where an element has that name, no script can call the method anyway; setting it would throw.
  for (const [name, method] of Object.entries(methods)) Reflect.set(owner, name, method)
  return () => {
    for (const [name, first] of before) {
      if (Reflect.get(owner, name) !== methods[name]) continue
      Reflect.deleteProperty(owner, name)
      if (first) Object.defineProperty(owner, name, first)
    }
  }
}
