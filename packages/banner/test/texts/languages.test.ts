import { describe, expect, it, test, vi } from 'vitest'
import { enDeclaration } from '../../src/declaration/english.js'
import { en } from '../../src/languages/en.js'
import { enPlaceholder } from '../../src/placeholder/english.js'
import type { Language } from '../../src/texts/texts.js'
import { type Leaves, leaves } from '../support/leaves.js'

const modules = import.meta.glob<Record<string, Language>>('../../src/languages/*.ts', {
  eager: true,
})
const languages = Object.entries(modules)
  .map(([path, module]) => [path.replace(/^.*\/|\.ts$/g, ''), module] as const)
  .filter(([name]) => name !== 'en')

it('finds the languages', () => {
  expect(languages.length).toBeGreaterThan(40)
})

const english = leaves({
  ...en,
  declaration: enDeclaration,
  placeholder: enPlaceholder,
})

const rightToLeft = ['ar', 'he']

/** What a language may say in the very words of English, because it has borrowed them. */
const borrowed = ['cookie', 'details', 'marketing', 'name']

/** Chromium has no words of these, and would speak English: seen in version 156. */
const withoutIntl = ['bs', 'cy', 'eu', 'ga', 'gl', 'is', 'mk', 'mt', 'sq']

/** `{controller}` and its like, each once. */
const placeholders = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort()

function expectWords(texts: Leaves): void {
  for (const [path, text] of Object.entries(texts)) {
    expect(text, path).toMatch(/\S/)
    expect(text, path).not.toMatch(/^\s|\s$|\s\s/)
  }
}

test('English says something under every key', () => expectWords(english))

describe.each(languages)('%s', (name, module) => {
  const identifier = name.replace('-', '')
  const texts = module[identifier] as Language
  const spoken = leaves(texts)

  it('is exported by the code that its file is named after', () => {
    expect(Object.keys(module)).toEqual([identifier])
    expect(texts.language).toBe(name)
    expect(Intl.getCanonicalLocales(name)).toEqual([name])
  })

  it('runs in its direction', () => {
    expect(texts.direction).toBe(rightToLeft.includes(name) ? 'rtl' : 'ltr')
  })

  // The compiler holds that no key is missing; that something is said under each is for the tests.
  it('says something under every key', () => expectWords(spoken))

  it('says what every service and every thing that is stored is for, each once', () => {
    for (const key of ['purposes', 'itemPurposes'] as const) {
      expect(Object.keys(texts[key])).toEqual(Object.keys(en[key] ?? {}))
      const said = Object.values(texts[key])
      expect(said.filter((text, index) => said.indexOf(text) < index)).toEqual([])
    }
    expect(texts.services).toEqual({})
  })

  it('has the placeholders of English, and no others', () => {
    for (const [path, text] of Object.entries(spoken)) {
      expect(placeholders(text), path).toEqual(placeholders(english[path]))
    }
  })

  it('has nothing left in English', () => {
    for (const [path, text] of Object.entries(spoken)) {
      if (path === 'direction' || borrowed.includes(text.toLowerCase())) continue
      expect(text.toLowerCase(), path).not.toBe(english[path]?.toLowerCase())
      expect(text, path).not.toMatch(/\b(your|this|with|which|happens)\b/i)
    }
  })

  // The longer button would be the heavier one.
  it('refuses and accepts in words of about the same length', () => {
    const { rejectAll, acceptAll } = texts
    const lengths = [rejectAll.length, acceptAll.length]
    expect(rejectAll).not.toBe(acceptAll)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2 * Math.min(...lengths))
  })

  it('says the durations that services state', () => {
    for (const duration of ['2 years', '13 months', '182 days', 'session', 'until erased']) {
      expect(texts.duration(duration)).not.toBe(duration)
    }
    for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year']) {
      for (const count of [3, 4, 5, 7, 10, 11, 13, 20, 21, 22, 30, 90, 182, 400]) {
        expect(texts.duration(`${count} ${unit}s`)).toMatch(new RegExp(`\\b${count}\\b`))
        expect(texts.duration(`${count} ${unit}s`)).not.toContain('undefined')
      }
    }
  })
})

test.each(withoutIntl.filter((name) => `../../src/languages/${name}.ts` in modules))(
  '%s says durations where the browser cannot',
  (name) => {
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(() => {
      throw new Error('the browser would say it in English')
    })
    expect(modules[`../../src/languages/${name}.ts`]?.[name]?.duration('2 years')).toMatch(/\p{L}/u)
    vi.restoreAllMocks()
  },
)
