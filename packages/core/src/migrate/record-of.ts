import { dayMilliseconds } from '../day.js'
import type { CheckedPolicy } from '../policy/policy-of.js'
import { answersAfter } from '../policy/status.js'
import { agreedRecord } from '../record/agreed-record.js'
import { randomId } from '../record/random-id.js'
import type { ConsentRecord } from '../types.js'
import { type NameMap, ownNames } from './own-names.js'
import type { PeerChoice } from './peer-choice.js'

export interface RecordOfOptions {
  names?: NameMap | undefined
  known?: Readonly<Record<string, string>> | undefined
  /** How many days old a choice without a time counts as. */
  age: number
  /** Epoch milliseconds. */
  now: number
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Makes a record of another tool's choice; undefined if it answers nothing here, or has expired. */
export function recordOf(
  choice: PeerChoice,
  policy: CheckedPolicy,
  { names = {}, known, age, now }: RecordOfOptions,
): ConsentRecord | undefined {
  const { answers, id, time = now - age * dayMilliseconds, expires, chosenSingly = [] } = choice
  // A time that is far ahead of the clock was not written by the tool.
  if (time > now + dayMilliseconds || (expires !== undefined && !(expires > now))) return
  const find = ownNames(policy, names, known)

  const chosen = new Map<string, boolean>()
  for (const answer of answers) {
    for (const name of find(answer)) {
      if (policy.askable.has(name)) chosen.set(name, answer.granted && chosen.get(name) !== false)
    }
  }
  // If several names mean the same one here, all of them must have been answered.
  const answered = answers.map(({ name }) => name)
  for (const [theirs, ours] of Object.entries(names)) {
    if (answered.includes(theirs)) continue
    for (const name of [ours].flat()) if (chosen.get(name)) chosen.delete(name)
  }
  const singly = chosenSingly.flatMap((name) => find({ name, kind: 'category' }))
  const wasAnswered = (name: string): boolean =>
    chosen.has(name) || !policy.askable.get(name)?.some((category) => singly.includes(category))

  const { granted, denied } = answersAfter(policy, undefined, chosen)
  const isUuid = typeof id === 'string' && uuid.test(id)
  const record: ConsentRecord = {
    id: isUuid ? id : randomId(),
    revision: policy.revision,
    time: Math.floor(time / 1000),
    granted: granted.filter(wasAnswered),
    denied,
  }
  const found = agreedRecord([record], policy, Math.floor(now / 1000))
  return found?.granted[0] || found?.denied[0] ? found : undefined
}
