import { check } from '../check.js'
import { type CheckedPolicy, namesOf } from '../policy/policy-of.js'
import type { PeerAnswer } from './peer-choice.js'

/** What the names of another tool mean here: one of the policy's names, several, or none. */
export type NameMap = Readonly<Record<string, string | readonly string[]>>

/** Words that tools use for the same purpose. `functional` is not among the necessary ones, because tools differ about it. */
const synonyms: readonly (readonly string[])[] = [
  ['analytics', 'statistics', 'stats', 'performance', 'measurement'],
  ['marketing', 'advertising', 'advertisement', 'ads', 'targeting'],
  ['functional', 'functionality', 'preferences'],
]

/** Makes `googleAnalytics`, `google_analytics` and `google-analytics` the same. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/**
 * Makes the function that finds the policy's names for an answer: those that the site gave, else the same name, else the only
 * synonym. Unlike `given`, `known` counts only if the policy has the name. Throws a TypeError for a given name that the
 * policy lacks.
 */
export function ownNames(
  policy: CheckedPolicy,
  given: NameMap = {},
  known: Readonly<Record<string, string>> = {},
): (answer: Pick<PeerAnswer, 'name' | 'kind'>) => readonly string[] {
  const categories = policy.categories.map(({ name }) => name)
  const services = policy.services.map(({ name }) => name)
  const all = namesOf(policy)
  for (const name of Object.values(given).flat())
    check(all.includes(name), name, `migrate: names takes ${all.join(', ')}`)

  const candidates = { category: categories, service: services, purpose: all }
  return ({ name: theirs, kind }) => {
    // A stored name can be `constructor`, which every object has.
    if (Object.hasOwn(given, theirs)) return [given[theirs] ?? []].flat()
    const name = Object.hasOwn(known, theirs) ? (known[theirs] as string) : theirs
    if (candidates[kind].includes(name)) return [name]
    const wanted = plain(name)
    const alike = candidates[kind].filter((own) => plain(own) === wanted)
    const group = kind === 'service' ? [] : (synonyms.find((words) => words.includes(wanted)) ?? [])
    const found = alike[0] ? alike : categories.filter((own) => group.includes(plain(own)))
    // If two names could be meant, neither counts as answered.
    return found.length === 1 ? found : []
  }
}
