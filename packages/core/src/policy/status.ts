import type { ConsentRecord, Model, Status } from '../types.js'
import type { CheckedPolicy } from './policy-of.js'

type Answers = Pick<ConsentRecord, 'granted' | 'denied'>

/** As many names as a record holds once all of them are shortened: a browser keeps 4,096 bytes of a cookie. */
export const mostNames = 600

/** What decides where a name stands. */
export interface Stance {
  answers: Answers | undefined
  model: Model
  /** Whether the browser sends Global Privacy Control. */
  hasSignal: boolean
}

/** What the visitor answered. Every name has an answer of its own: a new service is unset though its category is granted. */
export function answerTo(
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

/** Whether the signal denies this category: its data is sold, and the visitor did not decide otherwise. */
export const isDeniedBySignal = (policy: CheckedPolicy, stance: Stance, name: string): boolean =>
  stance.hasSignal &&
  stance.model === 'opt-out' &&
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
 * The answers after a choice: names in it as chosen; a service that is not named itself follows its categories where one
 * of them is, unless it was denied by itself; all others keep their answer. Names that this policy does not have are another
 * site's of the same domain, which asks about them; the oldest go where a record cannot hold all.
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
  const statuses = [...policy.askable].map(([name, categories]) => {
    const had = (side: 'granted' | 'denied'): boolean =>
      categories.some((category) => answers?.[side].includes(category))
    const follows =
      !choices.has(name) &&
      categories.some((category) => choices.has(category)) &&
      // A refusal that none of its categories explains was meant for the service.
      (status(name) !== 'denied' || (had('denied') && !had('granted')))
    if (!follows) return [name, status(name)]
    return [
      name,
      categories.some((category) => status(category) === 'granted') ? 'granted' : 'denied',
    ]
  })
  let room = Math.max(0, mostNames - statuses.length)
  const namesWith = (wanted: 'granted' | 'denied'): string[] => {
    const own = statuses.flatMap(([name, found]) => (found === wanted ? (name as string) : []))
    const others = (answers?.[wanted] ?? []).filter((name) => !policy.askable.has(name))
    const kept = others.slice(0, room)
    room -= kept.length
    return [...own, ...kept]
  }
  // Where the room ends, a denial stays before a grant does.
  const denied = namesWith('denied')
  return { granted: namesWith('granted'), denied }
}
