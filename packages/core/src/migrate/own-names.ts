import { check } from '../check.js'
import { type CheckedPolicy, namesOf } from '../policy/policy-of.js'
import type { PeerAnswer } from './peer-choice.js'

/** What the names of another tool mean here: one of the policy's names, several, or none. */
export type NameMap = Readonly<Record<string, string | readonly string[]>>

/** Words that tools use for the same purpose. What one tool calls functional needs no consent in another. */
const synonyms: readonly (readonly string[])[] = [
  ['analytics', 'statistics', 'stats', 'performance', 'measurement'],
  ['marketing', 'advertising', 'advertisement', 'ads', 'targeting'],
  ['functional', 'functionality', 'preferences'],
]

/** `googleAnalytics` and `google_analytics` are `google-analytics`. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')

/**
 * Makes the function that finds the policy's names for an answer: as told, else the same name, else the only synonym.
 * Unlike `told`, which is the site's word, `known` holds only where the policy has the name. Throws a TypeError where what
 * it was told is no name of the policy.
 */
export function ownNames(
  policy: CheckedPolicy,
  told: NameMap = {},
  known: Readonly<Record<string, string>> = {},
): (answer: Pick<PeerAnswer, 'name' | 'kind'>) => readonly string[] {
  const categories = policy.categories.map(({ name }) => name)
  const services = policy.services.map(({ name }) => name)
  const all = namesOf(policy)
  for (const name of Object.values(told).flat())
    check(all.includes(name), name, `migrate: names takes ${all.join(', ')}`)

  const candidates = { category: categories, service: services, purpose: all }
  return ({ name: theirs, kind }) => {
    // A stored name may be one that every object has.
    if (Object.hasOwn(told, theirs)) return [told[theirs] ?? []].flat()
    const name = Object.hasOwn(known, theirs) ? (known[theirs] as string) : theirs
    if (candidates[kind].includes(name)) return [name]
    const wanted = plain(name)
    const alike = candidates[kind].filter((own) => plain(own) === wanted)
    const group = kind === 'service' ? [] : (synonyms.find((words) => words.includes(wanted)) ?? [])
    const found = alike[0] ? alike : categories.filter((own) => group.includes(plain(own)))
    // Where two could be meant, neither was granted.
    return found.length === 1 ? found : []
  }
}
