import { readdirSync } from 'node:fs'
import { en } from '@sluice/banner'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadLanguage } from '../../src/load/load-language.js'
import { loaderOf } from '../support/loader-of.js'

const languages = readdirSync('packages/banner/src/languages')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'en')

const loaded: string[] = []
const load = loaderOf(async (name) => {
  loaded.push(name)
  return { ...en, language: name }
})

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
  (await loadLanguage(...args)) ?? en

describe('the texts of a visitor', () => {
  it.each(languages)('loads %s, which is in the folder, as a part of its own', async (language) => {
    await loadTexts(load, language)
    expect(loaded).toEqual([`sluice-language-${language}`])
  })

  it('speaks English without loading anything', async () => {
    expect(await loadLanguage(load, 'en')).toBeUndefined()
    expect(loaded).toEqual([])
  })

  it('leaves an option that is no language to the page', async () => {
    document.documentElement.lang = 'nl'
    expect((await loadTexts(load, 'tlh')).language).toBe('sluice-language-nl')
  })

  it('speaks English where nothing wanted is there', async () => {
    vi.stubGlobal('navigator', { languages: ['tlh', 'en-declaration', 'en-GB'] })
    expect((await loadTexts(load, undefined)).language).toBe('en')
    expect(loaded).toEqual([])
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
    const texts = loadTexts(
      loaderOf(() => new Promise(() => {})),
      'de',
    )
    await vi.advanceTimersByTimeAsync(2_000)
    vi.useRealTimers()
    expect((await texts).language).toBe('en')
    expect(surfaced.map(({ message }) => message)).toEqual([
      '[sluice] sluice-language-de: not there after 2000 ms',
    ])
  })

  it('falls back to English when the file fails, and the error surfaces', async () => {
    const surfaced: unknown[] = []
    vi.stubGlobal('reportError', (error: unknown) => surfaced.push(error))
    const failed = new Error('could not be loaded')
    const texts = await loadTexts(
      loaderOf(() => Promise.reject(failed)),
      'de',
    )
    expect(texts.language).toBe('en')
    expect(surfaced).toEqual([failed])
  })
})
