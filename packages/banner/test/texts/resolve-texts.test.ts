import { expect, test } from 'vitest'
import { de } from '../../src/languages/de.js'
import { resolveTexts } from '../../src/texts/resolve-texts.js'
import { policyOf } from '../support/fake-consent.js'

const policy = {
  ...policyOf(),
  categories: [
    { name: 'necessary', required: true, title: undefined },
    { name: 'analytics', title: 'Messung' },
    { name: 'functional', title: 'Functional', purpose: 'Remembers settings.' },
  ],
}

test('the policy speaks over the language, and the site over both', () => {
  const overrides = { title: 'Hallo', categories: { functional: { title: 'Funktional' } } }
  const { title, rejectAll, categories } = resolveTexts(de, policy, overrides)
  expect(title).toBe('Hallo')
  expect(rejectAll).toBe(de.rejectAll)
  expect(categories.necessary.title).toBe('Notwendig')
  expect(categories.analytics.title).toBe('Messung')
  expect(categories.analytics.purpose).toBe(de.categories.analytics.purpose)
  expect(categories.functional).toMatchObject({
    title: 'Funktional',
    purpose: 'Remembers settings.',
  })
})

test('without overrides nothing changes, and the language object stays as it is', () => {
  const before = structuredClone({ ...de, duration: undefined })
  const overrides = JSON.parse('{ "title": null, "categories": { "marketing": null } }')
  const texts = resolveTexts(de, policyOf(), overrides)
  expect(texts.title).toBe(de.title)
  expect(texts.categories.marketing.title).toBe('Marketing')
  resolveTexts(de, policy, { title: 'Hallo' })
  expect({ ...de, duration: undefined }).toEqual(before)
})
