import { parseCondition } from './condition.js'
import type { Policy } from './types.js'

/** Makes the function that reports names in a condition which the policy does not know, each name once. */
export function reportUnknownNames({
  categories,
  services,
}: Policy): (element: Element, condition: string) => void {
  const known = [...categories, ...services].map(({ name }) => name)
  const reported = new Set<string>()
  return (element, condition) => {
    for (const name of parseCondition(condition).flatMap((all) => (all[0] ? all : ''))) {
      if (known.includes(name) || reported.has(name)) continue
      console.error(`[sluice] data-consent takes ${known.join(', ')}, got "${name}"; held`, element)
      reported.add(name)
    }
  }
}
