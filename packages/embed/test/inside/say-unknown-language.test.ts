import { afterEach, expect, it, vi } from 'vitest'
import { sayUnknownLanguage } from '../../src/inside/say-unknown-language.js'

afterEach(() => {
  vi.restoreAllMocks()
})

it('names an option that is no language', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  sayUnknownLanguage('tlh')
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^\[sluice\] language takes en, ar, .* zh-Hant, got "tlh"$/)],
  ])
})

it.each(['en-GB', 'de-AT', 'zh', undefined])('says nothing of %s', (known) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  sayUnknownLanguage(known)
  expect(warn).not.toHaveBeenCalled()
})
