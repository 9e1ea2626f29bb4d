// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { definePolicy } from '../../src/policy/define-policy.js'
import type { CheckedPolicy } from '../../src/policy/policy-of.js'
import { answersAfter, answerTo, statusOf } from '../../src/policy/status.js'
import { agreedRecord } from '../../src/record/agreed-record.js'
import { decodeRecord } from '../../src/record/decode-record.js'
import { encodeRecord } from '../../src/record/encode-record.js'
import type { ConsentRecord, Model, Service } from '../../src/types.js'
import { forEachInput, must, perRun } from '../support/for-each-input.js'

const now = 1_790_000_000
const day = 86_400
const categoryNames = ['necessary', 'analytics', 'marketing', 'maps']
const serviceNames = ['stats', 'ads', 'both', 'session']
/** With names that no policy here has. */
const names = [...categoryNames, ...serviceNames, 'old', '__proto__', 'constructor']

/** The names at the bits that are set. */
const among = <Name>(all: readonly Name[], bits: number): Name[] =>
  all.filter((_, index) => bits & (1 << index))

/** A policy of those categories and services that the numbers name; `necessary` is in it always. */
const policies = fc
  .record({
    categories: fc.nat(15),
    required: fc.nat(15),
    sold: fc.nat(15),
    services: fc.nat(15),
    places: fc.tuple(fc.nat(15), fc.nat(15), fc.nat(15), fc.nat(15)),
    revision: fc.nat(2),
    days: fc.constantFrom<CheckedPolicy['expiresAfterDays'] | { granted: number; denied: number }>(
      182,
      { granted: 10, denied: 100 },
      { granted: 100, denied: 10 },
    ),
    model: fc.constantFrom<Model>('opt-in', 'opt-out'),
  })
  .map(({ categories, required, sold, services, places, revision, days, model }) => {
    const given = among(categoryNames, categories | 1)
    const inside = (bits: number): string[] => {
      const some = among(given, bits)
      return some[0] ? some : [given[0] as string]
    }
    return definePolicy({
      revision,
      expiresAfterDays: days,
      model,
      categories: Object.fromEntries(
        given.map((name, index) => [
          name,
          { required: Boolean((required | 1) & (1 << index)), sale: Boolean(sold & (1 << index)) },
        ]),
      ),
      services: among(serviceNames, services).map(
        (name): Service => ({
          name,
          provider: 'Them',
          category: inside(places[serviceNames.indexOf(name)] as number),
        }),
      ),
    })
  })

const records = fc.array(
  fc
    .tuple(
      fc.nat(2_047),
      fc.nat(2_047),
      fc.nat(2),
      fc.constantFrom(-400, -101, -50, -11, 0, 0.5, 2).map((days) => days * day),
      fc.nat(1),
    )
    .map(([granted, denied, revision, age, odd]) => ({
      id: '3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f',
      revision,
      time: now + age + odd,
      granted: among(names, granted),
      denied: among(names, denied),
    })),
  { minLength: perRun, maxLength: perRun },
)

const read = (record: ConsentRecord, policy: CheckedPolicy): ConsentRecord | undefined =>
  agreedRecord([decodeRecord(encodeRecord(record)) as ConsentRecord], policy, now)

/** Each policy with a hundred records. */
const pairs = fc
  .tuple(policies, records)
  .map(([policy, all]) => all.map((record) => ({ policy, record })))

/** What must hold, said again and otherwise than the source says it. */
function expected(policy: CheckedPolicy, record: ConsentRecord, name: string): string {
  const category = policy.categories.find((one) => one.name === name)
  const service = policy.services.find((one) => one.name === name)
  const isRequired = (one: string) =>
    Boolean(policy.categories.find((other) => other.name === one)?.required)
  if (!category && !service) return 'unset'
  if (category?.required || (service && [service.category].flat().some(isRequired)))
    return 'granted'
  const age = now - record.time
  if (record.revision !== policy.revision) return 'unset'
  const stands = (side: 'granted' | 'denied') => age < policy.expiry[side] * day
  // Where a name stands on both sides, a denial that has expired uncovers no grant.
  if (record.denied.includes(name)) return stands('denied') ? 'denied' : 'unset'
  return record.granted.includes(name) && stands('granted') ? 'granted' : 'unset'
}

it('each answer is granted, denied or unset as the rules say, for every policy and every record', () => {
  const seen = { granted: 0, denied: 0, unset: 0 }
  forEachInput(pairs, ({ policy, record }) => {
    const answers = read(record, policy)
    for (const name of names) {
      const answer = answerTo(policy, answers, name)
      seen[answer] += 1
      must(answer === expected(policy, record, name), `${name} is ${answer}`)
      const stance = { answers, model: 'opt-in', hasSignal: true } as const
      must(statusOf(policy, stance, name) === answer, `${name} by opt-in`)
    }
    return true
  })
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(1_000)
})

it('an answer beats a signal, a signal beats the model, and no name of another policy is granted', () => {
  const undecided = forEachInput(pairs, ({ policy, record }) => {
    const answers = read(record, policy)
    const hasSignal = record.time % 2 === 0
    for (const name of names) {
      const answer = answerTo(policy, answers, name)
      const status = statusOf(policy, { answers, model: 'opt-out', hasSignal }, name)
      if (answer !== 'unset') must(status === answer, `${name} is ${status}`)
      else must((status === 'unset') === !policy.askable.has(name), `${name} is ${status}`)
      const sold = policy.categories.find((one) => one.name === name)?.sale
      if (answer === 'unset' && policy.askable.has(name) && sold)
        must((status === 'denied') === hasSignal, `${name} with the signal ${hasSignal}`)
    }
    return !answers
  })
  expect(undecided).toBeGreaterThan(1_000)
})

it('after a choice the chosen names have it, a service follows its category, and all other names keep their answer', () => {
  const following = forEachInput(pairs, ({ policy, record }) => {
    const askable = [...policy.askable.keys()]
    const some = askable.filter((name) => record.granted.includes(name) || name.length % 2)
    const chosen = new Map(some.map((name) => [name, record.granted.includes(name)]))
    const before = read(record, policy)
    const after = answersAfter(policy, before, chosen)
    must(!after.granted.some((name) => after.denied.includes(name)), 'both')
    for (const side of ['granted', 'denied'] as const) {
      const others = (all: readonly string[] = []) => all.filter((one) => !policy.askable.has(one))
      must(`${others(after[side])}` === `${others(before?.[side])}`, 'another site lost an answer')
    }
    let followed = false
    for (const name of askable) {
      const answer = answerTo(policy, after, name)
      const choice = chosen.get(name)
      const follows = policy.askable.get(name)?.some((category) => chosen.has(category))
      if (choice !== undefined) must(answer === (choice ? 'granted' : 'denied'), name)
      else if (!follows) must(answer === answerTo(policy, before, name), `${name} changed`)
      else {
        followed = true
        must(answer !== 'unset', `${name} follows, and is unset`)
      }
    }
    return followed
  })
  expect(following).toBeGreaterThan(1_000)
})

it('an answer to all leaves nothing unset, and a refusal of all grants nothing that is not required', () => {
  const asked = forEachInput(pairs, ({ policy, record }) => {
    const askable = [...policy.askable.keys()]
    const all = (choice: boolean, side: 'granted' | 'denied') =>
      answersAfter(policy, read(record, policy), new Map(askable.map((name) => [name, choice])))[
        side
      ].filter((name) => policy.askable.has(name))
    must(`${all(true, 'granted')}` === `${askable}` && !all(true, 'denied')[0], 'accepting all')
    must(`${all(false, 'denied')}` === `${askable}` && !all(false, 'granted')[0], 'refusing all')
    return askable.length > 0
  })
  expect(asked).toBeGreaterThan(1_000)
})
