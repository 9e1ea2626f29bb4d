import type { CheckedPolicy } from './policy.js'
import type { ConsentRecord, Status } from './types.js'

type Answers = Pick<ConsentRecord, 'granted' | 'denied'>

/** Where a name stands. Every name has an answer of its own: a new service is unset though its category is granted. */
export function statusOf(
  policy: CheckedPolicy,
  answers: Answers | undefined,
  name: string,
): Status {
  if (policy.required.includes(name)) return 'granted'
  if (!policy.askable.has(name)) return 'unset'
  // A name on both sides was never written by us: it fails closed.
  if (answers?.denied.includes(name)) return 'denied'
  return answers?.granted.includes(name) ? 'granted' : 'unset'
}

/**
 * The answers after a choice: names in it as chosen; a service that is not named itself follows its
 * categories where one of them is; all others keep their status.
 */
export function answersAfter(
  policy: CheckedPolicy,
  answers: Answers | undefined,
  choices: ReadonlyMap<string, boolean>,
): Answers {
  const status = (name: string): Status => {
    const choice = choices.get(name)
    if (choice === undefined) return statusOf(policy, answers, name)
    return choice ? 'granted' : 'denied'
  }
  const statuses = [...policy.askable].map(([name, categories]) => {
    const follows = !choices.has(name) && categories.some((category) => choices.has(category))
    if (!follows) return [name, status(name)]
    return [
      name,
      categories.some((category) => status(category) === 'granted') ? 'granted' : 'denied',
    ]
  })
  const namesWith = (wanted: Status): string[] =>
    statuses.flatMap(([name, found]) => (found === wanted ? (name as string) : []))
  return { granted: namesWith('granted'), denied: namesWith('denied') }
}
