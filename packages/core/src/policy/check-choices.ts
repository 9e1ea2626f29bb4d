import { check } from '../check.js'
import type { Choice } from '../types.js'
import type { CheckedPolicy } from './policy-of.js'

/** Reads what `decide` was handed. Throws a TypeError for an unknown name, a refusal of a required one, an answer that is none. */
export function checkChoices(
  { askable, required }: CheckedPolicy,
  choices: Partial<Record<string, Choice>>,
): Map<string, boolean> {
  const chosen = new Map<string, boolean>()
  for (const [name, choice] of Object.entries(choices)) {
    const granted = choice === true || choice === 'granted'
    const isChoice = granted || choice === false || choice === 'denied'
    check(isChoice, choice, `decide: ${name} takes true, false, granted or denied`)
    // A required name is granted as it is: saying so again changes nothing.
    const isKnown = askable.has(name) || (granted && required.includes(name))
    check(isKnown, name, `decide takes ${[...askable.keys()].join(', ')}`)
    if (askable.has(name)) chosen.set(name, granted)
  }
  return chosen
}
