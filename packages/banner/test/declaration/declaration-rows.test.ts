import { expect, test } from 'vitest'
import { declarationRows } from '../../src/declaration/declaration-rows.js'
import { de } from '../../src/languages/de.js'
import { en } from '../../src/languages/en.js'
import { policyOf } from '../support/fake-consent.js'

const analytics = {
  name: 'google-analytics',
  title: 'Google Analytics',
  category: 'analytics',
  provider: 'Google',
  purpose: 'measures-visits',
  storage: [
    { name: '_ga', duration: '2 years', purpose: 'visitors' },
    { name: 'state', kind: 'localStorage', duration: 'until erased' },
  ],
} as const
const both = { name: 'both', category: ['marketing', 'analytics'], provider: 'Both Ltd' }
const login = { name: 'login', category: ['analytics', 'necessary'], provider: 'Us' }
const policy = policyOf(analytics, both, login)

test('lists the record first, then what is required, then the rest by category', () => {
  const rows = declarationRows(policy, en, { controller: 'example.com' })
  expect(rows.map(({ name }) => name)).toEqual(['sluice', 'login', 'google-analytics', 'both'])
  expect(rows[0]).toMatchObject({
    provider: 'example.com',
    categories: ['Necessary'],
    storage: [{ name: 'sluice', kind: 'cookie', duration: '182 days' }],
  })
})

test('names every category of a service, and a service without a title by its name', () => {
  const row = declarationRows(policy, en).find(({ name }) => name === 'both')
  expect(row).toMatchObject({ title: 'both', categories: ['Marketing', 'Analytics'], storage: [] })
})

test('takes the record’s name from the site', () => {
  const [record] = declarationRows(policy, en, { recordName: 'choice' })
  expect(record?.storage).toMatchObject([{ name: 'choice' }])
})

test('speaks the visitor’s language, down to the storage items', () => {
  const rows = declarationRows(policy, de)
  expect(rows.find(({ name }) => name === 'google-analytics')).toMatchObject({
    title: 'Google Analytics',
    purpose: 'Zählt Besuche und zeigt, wie die Website genutzt wird.',
    categories: ['Statistik'],
    storage: [
      {
        name: '_ga',
        kind: 'Cookie',
        duration: '2 Jahre',
        purpose: 'Unterscheidet Besucher voneinander',
      },
      {
        name: 'state',
        kind: 'lokaler Speicher (Local Storage)',
        duration: 'bis zur Löschung',
        purpose: undefined,
      },
    ],
  })
})

test('a site’s own words win', () => {
  const overrides = {
    services: { both: { title: 'Both', location: 'Ireland' } },
    declaration: { record: { title: 'Consent' } },
  }
  const rows = declarationRows(policy, en, { overrides })
  expect(rows[0]?.title).toBe('Consent')
  expect(rows.at(-1)).toMatchObject({ title: 'Both', location: 'Ireland', provider: 'Both Ltd' })
})

test('names what waits in local storage where receipts are sent', () => {
  const [record] = declarationRows(policyOf(), en, { receipts: true })
  expect(record?.storage.map(({ name, kind }) => [name, kind])).toEqual([
    ['sluice', 'cookie'],
    ['sluice-receipt*', 'local storage'],
    ['sluice-dropped-*', 'local storage'],
  ])
})
