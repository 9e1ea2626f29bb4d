import { describe, expect, it } from 'vitest'
import { definePolicy } from '../src/policy.js'
import type { PolicyOptions, Service } from '../src/types.js'

const service = (more: Partial<Service> = {}): Service => ({
  name: 'chat',
  category: 'marketing',
  provider: 'Chatty',
  ...more,
})

it('fills in three categories, one of them required', () => {
  expect(definePolicy({})).toMatchObject({
    revision: 1,
    expiresAfterDays: 182,
    categories: [
      { name: 'necessary', required: true },
      { name: 'analytics' },
      { name: 'marketing' },
    ],
    services: [],
  })
})

describe('a policy that is none', () => {
  const required = { necessary: { required: true } }
  it.each<[string, PolicyOptions, string]>([
    [
      'a revision in words',
      { revision: 'two' as never },
      'revision takes a whole number, got "two"',
    ],
    ['half a revision', { revision: 1.5 }, 'revision takes a whole number, got 1.5'],
    ['an expiry of zero', { expiresAfterDays: 0 }, 'expiresAfterDays takes days, up to 400, got 0'],
    ['an expiry that no browser keeps', { expiresAfterDays: 800 }, 'got 800'],
    [
      'no required category',
      { categories: { a: {} } },
      'at least one with required: true, got ["a"]',
    ],
    [
      'a name with a separator',
      { categories: { ...required, 'a.b': {} } },
      'name takes letters, digits, - and _, once, got "a.b"',
    ],
    [
      'a prototype name',
      { categories: JSON.parse('{"__proto__": {"required": true}}') },
      'got "__proto__"',
    ],
    [
      'a service in an unknown category',
      { services: [service({ category: 'ads' })] },
      'chat: category takes one or more of necessary, analytics, marketing, got "ads"',
    ],
    [
      'a service in no category',
      { services: [service({ category: [] })] },
      'chat: category takes one',
    ],
    [
      'a service without a category',
      { services: [service({ category: undefined as never })] },
      'chat: category takes one',
    ],
    ['two services of one name', { services: [service(), service()] }, 'got "chat"'],
    [
      'a service named as a category',
      { services: [service({ name: 'analytics' })] },
      'got "analytics"',
    ],
    [
      'a storage item that matches everything',
      { services: [service({ storage: [{ name: '*', duration: '1 day' }] })] },
      'chat: storage takes an exact name, or a prefix and *, got "*"',
    ],
  ])('%s says what it takes and what it got', (_, options, message) => {
    expect(() => definePolicy(options)).toThrow(message)
  })
})
