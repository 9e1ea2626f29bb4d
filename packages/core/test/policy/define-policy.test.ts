import { describe, expect, it } from 'vitest'
import { parseHostPattern } from '../../src/guard/host-pattern.js'
import { definePolicy } from '../../src/policy/define-policy.js'
import type { PolicyOptions, Service } from '../../src/types.js'

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

describe('an invalid policy', () => {
  const required = { necessary: { required: true } }
  const titled = (title: unknown) => ({ ...required, visits: { title: title as string } })
  it.each<[string, PolicyOptions, string]>([
    [
      'a revision in words',
      { revision: 'two' as never },
      'revision takes a whole number, up to 999999999, got "two"',
    ],
    ['half a revision', { revision: 1.5 }, 'up to 999999999, got 1.5'],
    ['a revision as text', { revision: '2' as never }, 'up to 999999999, got "2"'],
    ['no revision', { revision: null as never }, 'up to 999999999, got null'],
    ['a revision below zero', { revision: -1 }, 'up to 999999999, got -1'],
    ['a revision that no cookie holds', { revision: 1e9 }, 'up to 999999999, got 1000000000'],
    [
      'no expiry',
      { expiresAfterDays: null as never },
      'expiresAfterDays takes days, up to 400, got null',
    ],
    ['an expiry as text', { expiresAfterDays: '182' as never }, 'got "182"'],
    [
      'an expiry for grants alone',
      { expiresAfterDays: { granted: 9 } as never },
      'got {"granted":9}',
    ],
    [
      'no categories',
      { categories: null as never },
      'categories takes at least one with required: true, got null',
    ],
    [
      'categories that are a text',
      { categories: 'analytics' as never },
      'required: true, got "analytics"',
    ],
    [
      'a category that is required in words',
      { categories: { ...required, marketing: { required: 'false' as never } } },
      'categories.marketing.required takes true or false, got "false"',
    ],
    [
      'a category that is required by a number',
      { categories: { ...required, marketing: { required: 1 as never } } },
      'categories.marketing.required takes true or false, got 1',
    ],
    [
      'a category that is required by nothing',
      { categories: { necessary: { required: null as never } } },
      'categories.necessary.required takes true or false, got null',
    ],
    [
      'a category that is sold in words',
      { categories: { ...required, marketing: { sale: 'no' as never } } },
      'categories.marketing.sale takes true or false, got "no"',
    ],
    [
      'an invalid title',
      { categories: { ...required, marketing: { title: 5 as never } } },
      'categories.marketing.title takes a text, or texts by language, got 5',
    ],
    [
      'an invalid category',
      { categories: { ...required, marketing: true as never } },
      'categories.marketing takes an object, got true',
    ],
    [
      'categories in a list',
      { categories: ['analytics'] as never },
      'categories takes at least one with required: true, got ["analytics"]',
    ],
    [
      'an invalid provider',
      { services: [service({ provider: {} as never })] },
      'chat.provider takes a text, got {}',
    ],
    [
      'a policy that is no address',
      { services: [service({ privacyPolicy: 5 as never })] },
      'chat.privacyPolicy takes a text, or texts by language, got 5',
    ],
    [
      'a start that is no function',
      { services: [service({ onGrant: 'start()' as never })] },
      'chat.onGrant takes a function, got "start()"',
    ],
    [
      'an item that is HttpOnly in words',
      {
        services: [
          service({ storage: [{ name: '_a', duration: '1 day', httpOnly: 'false' as never }] }),
        ],
      },
      'chat: storage.httpOnly takes true or false, got "false"',
    ],
    ['no services', { services: null as never }, 'services takes a list, got null'],
    [
      'services by name',
      { services: { chat: {} } as never },
      'services takes a list, got {"chat":{}}',
    ],
    [
      'an invalid service',
      { services: [null as never] },
      'name takes letters, digits, - and _, once, got undefined',
    ],
    [
      'a service without a name',
      { services: [service({ name: undefined as never })] },
      'once, got undefined',
    ],
    [
      'a service with a number for a name',
      { services: [service({ name: 5 as never })] },
      'once, got 5',
    ],
    [
      'storage that is no list',
      { services: [service({ storage: 'a' as never })] },
      'kind, duration }], got "a"',
    ],
    [
      'storage that is null',
      { services: [service({ storage: null as never })] },
      'kind, duration }], got null',
    ],
    [
      'storage items by name alone',
      { services: [service({ storage: ['_a' as never] })] },
      'got ["_a"]',
    ],
    [
      'a storage item that is null',
      { services: [service({ storage: [null as never] })] },
      'got [null]',
    ],
    [
      'a storage item without a name',
      { services: [service({ storage: [{ duration: '1 day' } as never] })] },
      'got [{"duration":"1 day"}]',
    ],
    [
      'a storage item without a duration',
      { services: [service({ storage: [{ name: '_a' } as never] })] },
      'chat: storage takes [{ name: exact or prefix*, kind, duration }], got [{"name":"_a"}]',
    ],
    [
      'storage of a kind that there is not',
      {
        services: [
          service({ storage: [{ name: '_a', kind: 'webSQL' as never, duration: '1 day' }] }),
        ],
      },
      'got [{"name":"_a","kind":"webSQL"',
    ],
    [
      'a host that is a whole address',
      { services: [service({ hosts: ['ok.example', 'https://chat.example'] })] },
      'chat: hosts takes a list such as *.example.com/path, got ["ok.example","https://chat.example"]',
    ],
    ['a host that is no text', { services: [service({ hosts: [5 as never] })] }, 'got [5]'],
    [
      'hosts that are no list',
      { services: [service({ hosts: 'chat.example' as never })] },
      'got "chat.example"',
    ],
    ['hosts that are null', { services: [service({ hosts: null as never })] }, 'got null'],
    ['an expiry of zero', { expiresAfterDays: 0 }, 'expiresAfterDays takes days, up to 400, got 0'],
    ['an expiry that no browser keeps', { expiresAfterDays: 800 }, 'got 800'],
    [
      'no required category',
      { categories: { a: {} } },
      'at least one with required: true, got {"a":{}}',
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
    ['a title in no language', { categories: titled({}) }, 'texts by language, got {}'],
    ['a title that is a list', { categories: titled(['a']) }, 'texts by language, got ["a"]'],
    [
      'a title by what is no language',
      { categories: titled({ english: 'Visits' }) },
      'visits.title takes a text, or texts by language, got {"english":"Visits"}',
    ],
    [
      'a title of which one is no text',
      { categories: titled({ en: 'Visits', de: 5 }) },
      'visits.title takes a text, or texts by language, got {"en":"Visits","de":5}',
    ],
    [
      'an item whose purpose is for no language',
      {
        services: [
          service({ storage: [{ name: 'a', duration: '1 day', purpose: { constructor: 'x' } }] }),
        ],
      },
      'chat: storage.purpose takes a text, or texts by language',
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
      'chat: storage takes [{ name: exact or prefix*, kind, duration }], got [{"name":"*"',
    ],
  ])('%s says what it takes and what it got', (_, options, message) => {
    expect(() => definePolicy(options)).toThrow(message)
  })
})

it.each([
  [],
  ['example.com', '*.example.com', 'example.com:8080', 'example.com/path*', 'bücher.example/a,b'],
  ['[::1]:8080/x', '127.0.0.1'],
])('takes what the guard reads as hosts: %j', (...hosts) => {
  expect(definePolicy({ services: [service({ hosts })] }).services[0]?.hosts).toEqual(hosts)
  for (const host of hosts) parseHostPattern(host, 'chat')
})

it('grants nothing that some script put on every object', () => {
  const everywhere = Object.prototype as Record<string, unknown>
  try {
    Object.assign(everywhere, { required: true, model: 'opt-out', regions: { US: 'opt-out' } })
    const policy = definePolicy({ categories: { necessary: { required: true }, marketing: {} } })
    expect(policy.required).toEqual(['necessary'])
    expect(policy.model).toBe('opt-in')
    expect(Object.hasOwn(policy, 'regions') && policy.regions).toBeUndefined()
  } finally {
    for (const key of ['required', 'model', 'regions']) delete everywhere[key]
  }
})

it.each(['indexedDB', 'cacheStorage', 'serviceWorker'] as const)(
  'knows storage of kind %s',
  (kind) => {
    const storage = [{ name: 'theirs*', kind, duration: '1 day' }]
    expect(definePolicy({ services: [service({ storage })] }).services[0]?.storage).toEqual(storage)
  },
)
