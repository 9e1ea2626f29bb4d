import { parseCondition } from '../policy/condition.js'
import { namesOf } from '../policy/policy-of.js'
import type { Policy } from '../types.js'

/** More errors would not help, and each costs time. */
const limit = 20

/** Makes the function that reports names in a condition that the policy lacks: each once, and at most 20 of them. */
export function reportUnknownNames(policy: Policy): (element: Element, condition: string) => void {
  const known = new Set(namesOf(policy))
  const reported = new Set<string>()
  return (element, condition) => {
    if (reported.size > limit) return
    for (const name of parseCondition(condition).flatMap((all) => (all[0] ? all : ''))) {
      if (known.has(name) || reported.has(name)) continue
      reported.add(name)
      if (reported.size > limit)
        return console.error('[sluice] data-consent names more that is unknown; all of it is held')
      const got = name.length > 100 ? `${name.slice(0, 100)}…` : name
      console.error(
        `[sluice] data-consent takes ${[...known].join(', ')}, got "${got}"; held`,
        element,
      )
    }
  }
}
