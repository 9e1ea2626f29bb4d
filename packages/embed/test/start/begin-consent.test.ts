import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Config } from '../../src/config/config.js'
import { beginConsent } from '../../src/start/begin-consent.js'
import { loaderOf } from '../support/loader-of.js'

const seconds = Math.floor(Date.now() / 1000)
const record = (granted: string): string =>
  `v=1&r=1&id=10000000-1000-4000-8000-100000000000&t=${seconds}&y=${granted}&n=`

afterEach(() => {
  vi.restoreAllMocks()
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=; max-age=0; path=/`
})

/** Begins with a config and one more cookie. Another tab decides while a part is on its way. */
async function begin(json: Config, cookie = '') {
  document.cookie = cookie
  const read = vi.spyOn(Document.prototype, 'cookie', 'get')
  const loaded: string[] = []
  const loadPart = async (name: string): Promise<unknown> => {
    loaded.push(name)
    document.cookie = `sluice=${record('marketing')}; path=/`
    return name === 'sluice-migrate' ? () => [] : { named: (records: unknown) => records }
  }
  const { consent } = await beginConsent(
    { json, attributes: {}, unknown: [] },
    {
      loadPart: loaderOf(loadPart),
      loadScript: () => document.createElement('script'),
      loadVendors: async () => undefined,
      means: { loadAnew() {}, eraseElsewhere() {} },
      act: ({ service }) => service,
    },
  )
  const reads = read.mock.calls.length
  consent.destroy()
  return { consent, loaded, reads }
}

describe('the record', () => {
  it.each([
    ['where there is none', '', false],
    ['where there is one', `sluice=${record('analytics')}`, true],
  ])('is read once, %s', async (_where, cookie, isGranted) => {
    const { consent, reads } = await begin({}, cookie)
    expect(reads).toBe(1)
    expect(consent.granted('analytics')).toBe(isGranted)
  })

  it.each([
    ['other tools', { migrate: ['klaro'] }, '', 'sluice-migrate'],
    ['short names', {}, `sluice=${record('-abcdef')}; path=/`, 'sluice-long-records'],
  ])('is read again once the part for %s is there', async (_part, config, cookie, part) => {
    const { consent, loaded } = await begin(config, cookie)
    expect(loaded).toEqual([part])
    expect(consent.granted('marketing')).toBe(true)
  })
})

describe('the choice of another tool', () => {
  const migrate = ['klaro']
  it.each<[string, string, Config, boolean]>([
    ['where there is no cookie', '', { migrate }, true],
    ['where a record is there', `sluice=${record('analytics')}`, { migrate }, false],
    ['where a cookie of that name holds no record', 'sluice=v=1', { migrate }, true],
    ['where a cookie ends in that name', `xsluice=${record('analytics')}`, { migrate }, true],
    ['where a cookie says that name', `x=sluice=${record('analytics')}`, { migrate }, true],
    [
      'where the record goes by another name',
      `choice=${record('analytics')}`,
      { migrate, cookie: { name: 'choice' } },
      false,
    ],
    ['where the site names no tool', '', {}, false],
  ])('is asked for %s: %s', async (_where, cookie, config, isAsked) => {
    const { loaded } = await begin(config, cookie)
    expect(loaded).toEqual(isAsked ? ['sluice-migrate'] : [])
  })
})
