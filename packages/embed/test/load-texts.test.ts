import { readdirSync } from 'node:fs'
import { en } from '@sluice/banner'
import { googleWords } from '@sluice/google/words'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadLanguage, wholeTexts } from '../src/load-texts.js'
import type { LoadPart } from '../src/parts.js'

const inside = ['en', 'en-declaration', 'en-placeholder', 'en-purposes']
const languages = readdirSync('packages/banner/src/languages')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !inside.includes(name))

const loaded: string[] = []
const load: LoadPart = async (name) => {
  loaded.push(name)
  return { ...en, language: name } as never
}

beforeEach(() => {
  loaded.length = 0
  vi.stubGlobal('navigator', { languages: [] })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.documentElement.lang = ''
})

const loadTexts = async (...args: Parameters<typeof loadLanguage>) =>
  wholeTexts(await loadLanguage(...args))

describe('the texts of a visitor', () => {
  it.each(languages)('loads %s, which is in the folder, as a part of its own', async (language) => {
    await loadTexts(load, language)
    expect(loaded).toEqual([`sluice-language-${language}`])
  })

  it('speaks English without loading anything, with the words of Google’s services', async () => {
    expect(await loadTexts(load, 'en')).toEqual({ ...en, services: googleWords })
    expect(loaded).toEqual([])
  })

  it('keeps the titles and addresses that a language leaves out', async () => {
    const purpose = 'Zählt Besuche.'
    const mine = { 'google-analytics': { purpose }, chat: { title: 'Gespräch' } }
    const { services } = await loadTexts(async () => ({ ...en, services: mine }) as never, 'de')
    expect(services.chat).toEqual({ title: 'Gespräch' })
    expect(services['google-analytics']).toMatchObject({ title: 'Google Analytics', purpose })
    expect(services['google-ads']?.privacyPolicy).toMatch(/^https:/)
  })

  it('speaks English where nothing wanted is there', async () => {
    vi.stubGlobal('navigator', { languages: ['tlh', 'en-declaration', 'en-GB'] })
    expect((await loadTexts(load, undefined)).language).toBe('en')
    expect(loaded).toEqual([])
  })

  it('names an option that is no language, and asks on', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    document.documentElement.lang = 'nl'
    expect((await loadTexts(load, 'tlh')).language).toBe('sluice-language-nl')
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^\[sluice\] language takes one of en ar .* zh-Hant; got tlh$/)],
    ])
    warn.mockClear()
    for (const known of ['en-GB', 'de-AT', 'zh', undefined]) await loadTexts(load, known)
    expect(warn).not.toHaveBeenCalled()
  })

  it('asks the option before the page, and the page before the browser', async () => {
    vi.stubGlobal('navigator', { languages: ['fr-CA', 'de'] })
    await loadTexts(load, undefined)
    document.documentElement.lang = 'nl-BE'
    await loadTexts(load, undefined)
    await loadTexts(load, 'de')
    expect(loaded).toEqual(['fr', 'nl', 'de'].map((language) => `sluice-language-${language}`))
  })

  it('speaks English where the file hangs, and says so', async () => {
    vi.useFakeTimers()
    const surfaced: Error[] = []
    vi.stubGlobal('reportError', (error: Error) => surfaced.push(error))
    const texts = loadTexts(() => new Promise(() => {}), 'de')
    await vi.advanceTimersByTimeAsync(2_000)
    vi.useRealTimers()
    expect((await texts).language).toBe('en')
    expect(surfaced.map(({ message }) => message)).toEqual([
      '[sluice] sluice-language-de.js took over 2 s',
    ])
  })

  it('falls back to English when the file fails, and the error surfaces', async () => {
    const surfaced: unknown[] = []
    vi.stubGlobal('reportError', (error: unknown) => surfaced.push(error))
    const failed = new Error('could not be loaded')
    const texts = await loadTexts(() => Promise.reject(failed), 'de')
    expect(texts.language).toBe('en')
    expect(surfaced).toEqual([failed])
  })
})
