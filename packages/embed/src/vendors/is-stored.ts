import { unshadowed, windowOf } from '@sluice/core/page'

/** Whether something of these names is on the visitor's device, as far as a page can see. */
export function isStored(names: string, document: Document): boolean {
  const keys = unshadowed(document)
    .cookie.split('; ')
    .map((pair) => pair.split('=', 1)[0] as string)
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      keys.push(...Object.keys(windowOf(document)[area]))
    } catch {
      // Reading it throws where the visitor blocks site data: then nothing is stored.
    }
  }
  return names
    .split(' ')
    .some((name) =>
      keys.some((key) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name)),
    )
}
