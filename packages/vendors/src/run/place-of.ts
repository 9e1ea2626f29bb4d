import type { Page } from '../hold.js'

/** `people.set` of a global as the object that has the method, if that is there, and the name of the method in it. */
export function placeOf<Owner extends Page>(
  global: Owner,
  path: string,
): [owner: Owner | undefined, method: string] {
  const [method = '', outer] = path.split('.').reverse()
  return [outer ? (global[outer] as Owner | undefined) : global, method]
}
