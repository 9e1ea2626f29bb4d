import { expect, test } from 'vitest'
import { de } from '../src/languages/de.js'
import { en } from '../src/languages/en.js'
import { enDeclaration } from '../src/languages/en-declaration.js'
import { enPlaceholder } from '../src/languages/en-placeholder.js'

const leaves = (value: unknown, path = ''): [string, unknown][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]]

// The compiler holds that no key is missing; that something is said under each is for the tests.
test.each([
  ['en', { ...en, declaration: enDeclaration, placeholder: enPlaceholder }],
  ['de', de],
])('%s says something under every key', (language, texts) => {
  expect(texts.language).toBe(language)
  for (const [path, text] of leaves(texts)) {
    if (path === '.duration') continue
    expect(text, path).toEqual(expect.stringMatching(/\S/))
    expect(text, path).not.toMatch(/^\s|\s$/)
  }
  expect(texts.question).toContain('{controller}')
  expect(texts.question).toContain('{categories}')
})
