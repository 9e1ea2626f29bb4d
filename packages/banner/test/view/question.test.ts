import type { Model } from '@sluice/core'
import { expect, test } from 'vitest'
import { en } from '../../src/languages/en.js'
import { describePolicy } from '../../src/texts/describe-policy.js'
import { fillSlots } from '../../src/texts/fill-slots.js'
import { questionFor } from '../../src/view/question.js'
import { policyOf } from '../support/fake-consent.js'

const policy = policyOf(
  { name: 'counter', title: 'Counter', category: 'analytics', provider: 'Us' },
  { name: 'video', title: 'Video', category: 'marketing', provider: 'Us' },
  { name: 'login', title: 'Login', category: 'necessary', provider: 'Us' },
)
const texts = {
  ...en,
  title: 'all',
  question: '{controller}: {categories}',
  assurance: 'all, sure',
  changed: { title: 'new', question: '{controller}: {items}', assurance: 'new, sure' },
  optOut: { question: 'out of {categories}', assurance: 'out, sure' },
}
const all = ['analytics', 'marketing', 'counter', 'video']

const ask = (unset: readonly string[], model: Model = 'opt-in') => {
  const { title, question, assurance, answered } = questionFor({
    consent: { unset, model },
    texts,
    categories: describePolicy(policy, texts),
    controller: 'A$& Ltd',
  })
  return [title, question, assurance, answered.join(' ')]
}

test.each([
  ['a first visit', all, ['all', 'A$& Ltd: Analytics, Marketing', 'all, sure', '']],
  ['a visitor who has decided', [], ['all', 'A$& Ltd: Analytics, Marketing', 'all, sure', '']],
  [
    'a new service',
    ['video'],
    ['new', 'A$& Ltd: Video', 'new, sure', 'analytics counter marketing'],
  ],
  [
    'a new category: its services go without saying',
    ['marketing', 'video'],
    ['new', 'A$& Ltd: Marketing', 'new, sure', 'analytics counter'],
  ],
  [
    'a new service and a new category',
    ['counter', 'marketing', 'video'],
    ['new', 'A$& Ltd: Counter, Marketing', 'new, sure', 'analytics'],
  ],
])('asks %s', (_, unset, words) => {
  expect(ask(unset)).toEqual(words)
})

test('promises no consent under opt-out, in the first question or about something new', () => {
  expect(ask(all, 'opt-out')).toEqual(['all', 'out of Analytics, Marketing', 'out, sure', ''])
  expect(ask(['video'], 'opt-out').slice(0, 3)).toEqual(['new', 'out of Video', 'out, sure'])
})

test('fills slots, and leaves those that it has nothing for', () => {
  const values = { id: '12-34' }
  expect(fillSlots(en, 'No. {id}, {else}', values)).toBe('No. 12-34, {else}')
  expect(fillSlots({ direction: 'rtl' }, 'No. {id}', values)).toBe('No. \u206812-34\u2069')
})
