import type { ConsentRecord, Model, Status } from '../types.js'
import type { CheckedPolicy } from './policy-of.js'

/** What a visitor answered. */
export type Answers = Pick<ConsentRecord, 'granted' | 'denied'>

/** How many names fit into a record once all are shortened: a browser keeps 4,096 bytes of a cookie. */
export const mostNames = 600

/** Everything that decides where a name stands. */
export interface Stance {
  answers: Answers | undefined
  model: Model
  /** Whether the browser sends Global Privacy Control. */
  hasSignal: boolean
}

/** What the visitor answered. Each name has its own answer: a new service is unset even where its category is granted. */
export function answerTo(
  policy: CheckedPolicy,
  answers: Answers | undefined,
  name: string,
): Status {
  if (policy.required.includes(name)) return 'granted'
  if (!policy.askable.has(name)) return 'unset'
  // Sluice never writes a name on both sides. Where one is, the denial holds.
  if (answers?.denied.includes(name)) return 'denied'
  return answers?.granted.includes(name) ? 'granted' : 'unset'
}

/** Whether the signal denies this category: it sells data, and the visitor has not decided about it. */
export const isDeniedBySignal = (policy: CheckedPolicy, stance: Stance, name: string): boolean =>
  stance.model === 'opt-out' &&
  stance.hasSignal &&
  answerTo(policy, stance.answers, name) === 'unset' &&
  policy.categories.some((category) => category.name === name && category.sale)

/** Where a name stands: the visitor's answer, then the browser's signal, then the model of the region. */
export function statusOf(policy: CheckedPolicy, stance: Stance, name: string): Status {
  const answer = answerTo(policy, stance.answers, name)
  const follows = policy.askable.get(name)
  if (answer !== 'unset' || !follows || stance.model === 'opt-in') return answer
  const isGranted = follows.some((category) =>
    category === name
      ? !isDeniedBySignal(policy, stance, name)
      : statusOf(policy, stance, category) === 'granted',
  )
  return isGranted ? 'granted' : 'denied'
}

/**
 * The answers after a choice. A name in the choice gets what was chosen. A service that is not in it follows its categories
 * if one of them is, unless the visitor denied the service itself before. Every other name keeps its answer. Names that this
 * policy lacks belong to another site of the same domain; the oldest of them go when the record is full.
 */
export function answersAfter(
  policy: CheckedPolicy,
  answers: Answers | undefined,
  choices: ReadonlyMap<string, boolean>,
): Answers {
  const status = (name: string): Status => {
    const choice = choices.get(name)
    if (choice === undefined) return answerTo(policy, answers, name)
    return choice ? 'granted' : 'denied'
  }
  /** Where a name stands after the choice. */
  const next = (name: string, categories: readonly string[]): Status => {
    const had = (side: 'granted' | 'denied'): boolean =>
      categories.some((category) => answers?.[side].includes(category))
    const follows =
      !choices.has(name) &&
      categories.some((category) => choices.has(category)) &&
      // A denial that none of its categories explains was meant for the service itself.
      (status(name) !== 'denied' || (had('denied') && !had('granted')))
    if (!follows) return status(name)
    return categories.some((category) => status(category) === 'granted') ? 'granted' : 'denied'
  }
  const statuses = new Map(
    [...policy.askable].map(([name, follows]) => [name, next(name, follows)]),
  )
  let room = Math.max(0, mostNames - statuses.size)
  const namesWith = (wanted: 'granted' | 'denied'): string[] => {
    const own = [...statuses.keys()].filter((name) => statuses.get(name) === wanted)
    const others = (answers?.[wanted] ?? []).filter((name) => !policy.askable.has(name))
    const kept = others.slice(0, room)
    room -= kept.length
    return [...own, ...kept]
  }
  // Denials come first: where the room ends, a grant goes before a denial does.
  const denied = namesWith('denied')
  return { granted: namesWith('granted'), denied }
}
