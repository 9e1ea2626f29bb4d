import { describe, expect, it } from 'vitest'
import { definePolicy } from '../../src/policy/define-policy.js'
import { answersAfter, isDeniedBySignal, statusOf } from '../../src/policy/status.js'

const policy = definePolicy({
  services: [
    { name: 'session', category: 'necessary', provider: 'us' },
    { name: 'stats', category: 'analytics', provider: 'them' },
    { name: 'both', category: ['analytics', 'marketing'], provider: 'them' },
  ],
})
const answers = (granted: string[], denied: string[] = []) => ({ granted, denied })
const choices = (object: Record<string, boolean>) => new Map(Object.entries(object))

it('is asked about everything that is not required, services of a required category included', () => {
  expect([...policy.askable.keys()]).toEqual(['analytics', 'marketing', 'stats', 'both'])
})

describe('statusOf', () => {
  it.each([
    ['necessary', answers([], ['necessary']), 'granted'],
    ['session', undefined, 'granted'],
    ['analytics', undefined, 'unset'],
    ['analytics', answers(['analytics']), 'granted'],
    ['analytics', answers([], ['analytics']), 'denied'],
    // A service has an answer of its own: added later, it asks for itself.
    ['stats', answers(['analytics']), 'unset'],
    ['stats', answers(['stats'], ['analytics']), 'granted'],
    ['stats', answers(['analytics'], ['stats']), 'denied'],
    ['stats', answers(['stats'], ['stats']), 'denied'],
    ['unknown', answers(['unknown']), 'unset'],
    ['constructor', answers(['constructor']), 'unset'],
  ])('%s with %j is %s', (name, given, status) => {
    const stance = { answers: given, model: 'opt-in', hasSignal: true } as const
    expect(statusOf(policy, stance, name)).toBe(status)
  })
})

describe('where data may be used until the visitor objects', () => {
  const sold = definePolicy({
    categories: { necessary: { required: true }, analytics: {}, marketing: { sale: true } },
    services: [
      { name: 'stats', category: 'analytics', provider: 'them' },
      { name: 'ads', category: 'marketing', provider: 'them' },
      { name: 'both', category: ['analytics', 'marketing'], provider: 'them' },
    ],
  })
  it.each([
    // answer, then signal, then model
    ['analytics', undefined, false, 'granted'],
    ['marketing', undefined, false, 'granted'],
    ['marketing', undefined, true, 'denied'],
    ['ads', undefined, true, 'denied'],
    ['both', undefined, true, 'granted'],
    ['analytics', undefined, true, 'granted'],
    ['marketing', answers(['marketing']), true, 'granted'],
    ['ads', answers(['marketing']), true, 'granted'],
    ['ads', answers(['ads']), true, 'granted'],
    ['marketing', answers([], ['marketing']), false, 'denied'],
    // A service added after its category was refused.
    ['ads', answers([], ['marketing']), false, 'denied'],
    ['both', answers([], ['analytics']), true, 'denied'],
    ['unknown', undefined, false, 'unset'],
  ] as const)('%s with %j, signal %s, is %s', (name, given, hasSignal, status) => {
    const stance = { answers: given, model: 'opt-out', hasSignal } as const
    expect(statusOf(sold, stance, name)).toBe(status)
  })

  it('the signal is honoured for what is sold and undecided, and nowhere else', () => {
    const stance = { answers: undefined, model: 'opt-out', hasSignal: true } as const
    expect(isDeniedBySignal(sold, stance, 'marketing')).toBe(true)
    expect(isDeniedBySignal(sold, stance, 'analytics')).toBe(false)
    expect(isDeniedBySignal(sold, { ...stance, model: 'opt-in' }, 'marketing')).toBe(false)
    expect(
      isDeniedBySignal(sold, { ...stance, answers: answers(['marketing']) }, 'marketing'),
    ).toBe(false)
  })
})

describe('answersAfter', () => {
  it.each([
    [
      'a category takes its services along',
      undefined,
      { analytics: true },
      ['analytics', 'stats', 'both'],
      [],
    ],
    ['a denied one too', undefined, { analytics: false }, [], ['analytics', 'stats', 'both']],
    [
      'a service with two categories needs one of them',
      undefined,
      { analytics: false, marketing: true },
      ['marketing', 'both'],
      ['analytics', 'stats'],
    ],
    [
      'a service can differ from its category',
      undefined,
      { analytics: false, stats: true },
      ['stats'],
      ['analytics', 'both'],
    ],
    ['a service alone decides nothing else', undefined, { stats: true }, ['stats'], []],
    [
      'what is left out keeps its status',
      answers(['marketing', 'both'], ['analytics', 'stats']),
      { stats: true },
      ['marketing', 'stats', 'both'],
      ['analytics'],
    ],
    [
      'a service that was denied by itself stays denied when its category is granted',
      answers(['analytics'], ['stats']),
      { analytics: true },
      ['analytics', 'both'],
      ['stats'],
    ],
    [
      'also where the category had no answer yet',
      answers([], ['stats']),
      { analytics: true },
      ['analytics', 'both'],
      ['stats'],
    ],
    [
      'also where another of its categories is denied',
      answers(['analytics'], ['marketing', 'both']),
      { marketing: true },
      ['analytics', 'marketing'],
      ['both'],
    ],
    [
      'a service that was denied together with its category follows it',
      answers([], ['analytics', 'stats', 'both']),
      { analytics: true },
      ['analytics', 'stats', 'both'],
      [],
    ],
    [
      'a service that was denied by itself is granted when it is named',
      answers(['analytics'], ['stats']),
      { analytics: true, stats: true },
      ['analytics', 'stats', 'both'],
      [],
    ],
    [
      'what the policy does not have is kept as it is, behind its own',
      answers(['old', 'stats'], ['older']),
      { analytics: false },
      ['old'],
      ['analytics', 'stats', 'both', 'older'],
    ],
  ])('%s', (_, before, chosen, granted, denied) => {
    expect(answersAfter(policy, before, choices(chosen as Record<string, boolean>))).toEqual({
      granted,
      denied,
    })
  })
})
