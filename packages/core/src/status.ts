import { categoriesOf } from './policy.js'
import type { ConsentRecord, Policy, Status } from './types.js'

type Answers = Pick<ConsentRecord, 'granted' | 'denied'>

const isRequired = (policy: Policy, categories: readonly string[]): boolean =>
  policy.categories.some(({ name, required }) => required && categories.includes(name))

/** Every name with the categories that decide over it: a category's own name, a service's categories. */
const namesOf = (policy: Policy): (readonly [string, readonly string[]])[] => [
  ...policy.categories.map(({ name }) => [name, [name]] as const),
  ...policy.services.map((service) => [service.name, categoriesOf(service)] as const),
]

/** The names that a visitor can be asked about: all but the required ones. */
export const askableNames = (policy: Policy): string[] =>
  namesOf(policy)
    .filter(([, categories]) => !isRequired(policy, categories))
    .map(([name]) => name)

/** Where a name stands. Every name has an answer of its own: a new service is unset though its category is granted. */
export function statusOf(policy: Policy, answers: Answers | undefined, name: string): Status {
  const categories = namesOf(policy).find(([known]) => known === name)?.[1]
  if (!categories) return 'unset'
  if (isRequired(policy, categories) || answers?.granted.includes(name)) return 'granted'
  return answers?.denied.includes(name) ? 'denied' : 'unset'
}

/**
 * The answers after a choice: names in it as chosen; a service that is not named itself follows its
 * categories where one of them is; all others keep their status.
 */
export function answersAfter(
  policy: Policy,
  answers: Answers | undefined,
  choices: ReadonlyMap<string, boolean>,
): Answers {
  const granted: string[] = []
  const denied: string[] = []
  const isGranted = (name: string): boolean =>
    choices.get(name) ?? statusOf(policy, answers, name) === 'granted'
  for (const [name, categories] of namesOf(policy)) {
    if (isRequired(policy, categories)) continue
    const follows = !choices.has(name) && categories.some((category) => choices.has(category))
    if (follows ? categories.some(isGranted) : isGranted(name)) granted.push(name)
    else if (follows || choices.has(name) || statusOf(policy, answers, name) === 'denied')
      denied.push(name)
  }
  return { granted, denied }
}
