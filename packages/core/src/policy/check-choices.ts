import { check } from '../check.js'
import type { Choice } from '../types.js'
import type { CheckedPolicy } from './policy-of.js'

/** Reads the argument of `decide`. Throws a TypeError for an unknown name, an invalid answer, or a required name that is denied. */
export function checkChoices(
  { askable, required }: CheckedPolicy,
  choices: Partial<Record<string, Choice>>,
): Map<string, boolean> {
  const chosen = new Map<string, boolean>()
  for (const [name, choice] of Object.entries(choices)) {
    const granted = choice === true || choice === 'granted'
    const isChoice = granted || choice === false || choice === 'denied'
    check(isChoice, choice, `decide: ${name} takes true, false, granted or denied`)
    // A required name is granted anyway, so granting it is accepted and changes nothing.
    const isKnown = askable.has(name) || (granted && required.includes(name))
    check(isKnown, name, `decide takes ${[...askable.keys()].join(', ')}`)
    if (askable.has(name)) chosen.set(name, granted)
  }
  return chosen
}
