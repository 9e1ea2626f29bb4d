import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsent, memoryStorage } from '../../../core/src/index.js'
import { createVendor, isLoadedByPage } from '../../../vendors/src/internal.js'
import type { Manifest } from '../../../vendors/src/manifest.js'
import hubspot from '../../../vendors/src/manifests/hubspot.json' with { type: 'json' }
import type { Config } from '../../src/config/config.js'
import { createVendorLoader } from '../../src/vendors/load-vendors.js'
import { vendorServices } from '../../src/vendors/vendor-services.js'
import { loaderOf } from '../support/loader-of.js'

const loaded: string[] = []
const errors: string[] = []
let arrive: (manifest: Manifest) => void = () => {}

/** The file of a vendor comes when the test says so. */
const loadPart = loaderOf((name) => {
  // What runs them all is the same for each.
  if (name === 'sluice-vendor') return Promise.resolve({ createVendor, isLoadedByPage })
  loaded.push(name)
  return name === 'sluice-vendors'
    ? Promise.resolve(vendorServices)
    : new Promise((resolve) => {
        arrive = resolve
      })
})
const means = { loadPart, loadCutOff: () => Promise.resolve(true) }
const page = window as unknown as Record<string, unknown[] | undefined>

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((text) => {
    errors.push(text)
  })
  vi.stubGlobal('reportError', (error: Error) => {
    errors.push(error.message)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  loaded.length = 0
  errors.length = 0
  for (const key of ['_hsq', '_hsp', 'disableHubSpotCookieBanner'])
    Reflect.deleteProperty(window, key)
  Reflect.deleteProperty(document, Symbol.for('sluice.vendors'))
  document.cookie = 'hubspotutk=; max-age=0'
})

function open(config: Config) {
  const libraries: string[] = []
  const { services, describe } = vendorServices(config, means)
  const consent = createConsent({
    services: services as never,
    storage: memoryStorage(),
    reload: 'never',
    loadScript(url) {
      libraries.push(url)
      return document.createElement('script')
    },
  })
  return { consent, services, describe, libraries }
}
const tick = () => new Promise((done) => setTimeout(done))

describe('a vendor that a site names', () => {
  it('needs its file only once it is granted; page code may call it from the start', async () => {
    const { consent, services, libraries } = open({ vendors: { hubspot: '12345678' } })
    expect(services[0]).toMatchObject({ name: 'hubspot', category: 'marketing' })
    page._hsq?.push(['early'])
    consent.acceptAll()
    page._hsq?.push(['late'])
    expect([loaded, libraries]).toEqual([['sluice-vendor-hubspot'], []])
    arrive(hubspot as Manifest)
    await tick()
    expect(libraries).toEqual(['https://js.hs-scripts.com/12345678.js'])
    expect(page._hsq).toEqual([['late']])
    expect(services[0]).toMatchObject({ title: 'HubSpot', provider: hubspot.provider })
  })

  it('is not started where the grant ended while its file was on its way', async () => {
    const { consent, libraries } = open({
      vendors: { hubspot: { id: '12345678', early: 'replay' } },
    })
    consent.acceptAll()
    consent.withdraw()
    arrive(hubspot as Manifest)
    await tick()
    expect(libraries).toEqual([])
    page._hsq?.push(['denied'])
    consent.acceptAll()
    await tick()
    expect([libraries.length, page._hsq]).toEqual([1, []])
  })

  it('erases what an earlier grant left, and loads nothing where nothing is left', async () => {
    open({ vendors: { hubspot: '12345678' } })
    expect(loaded).toEqual([])
    document.cookie = 'hubspotutk=1'
    open({ vendors: { hubspot: '12345678' } })
    expect(loaded).toEqual(['sluice-vendor-hubspot'])
    arrive(hubspot as Manifest)
    await tick()
    expect(document.cookie).toBe('')
  })

  it('takes the site’s own words, and says a wrong id', async () => {
    const { describe, services } = open({ vendors: { hubspot: { id: 'x', provider: 'We' } } })
    expect(services[0]?.provider).toBe('We')
    const described = describe()
    arrive(hubspot as Manifest)
    await described
    expect(errors.join()).toMatch(/hubspot: id takes the number of your HubSpot portal.*got "x"/)
  })
})

it('does not have the preferences wait for a file that hangs', async () => {
  vi.useFakeTimers()
  const { describe } = vendorServices({ vendors: { hubspot: '12345678' } }, means)
  const described = describe()
  await vi.advanceTimersByTimeAsync(2_000)
  vi.useRealTimers()
  await described
  expect(errors.join()).toContain('vendors.hubspot: not there after 2000 ms')
})

it('names the vendors that there are, the nearest first', () => {
  vendorServices({ vendors: { hubspto: '1', Matomo: '1' } }, means)
  expect(errors[0]).toMatch(/^\[sluice\] vendors takes hubspot, clarity,.*got "hubspto"$/)
  expect(errors[1]).toMatch(/^\[sluice\] vendors takes matomo, clarity,.*got "Matomo"$/)
})

describe('the loader', () => {
  it('asks at once for the files of those that the record grants, and for no others', async () => {
    document.cookie = 'sluice=v=1&r=1&y=marketing.hubspot&n=analytics.clarity'
    const { load } = createVendorLoader(loadPart, means.loadCutOff)
    await load({ vendors: { hubspot: '12345678', clarity: 'abcdefghij' } })
    expect(loaded).toEqual(['sluice-vendor-hubspot', 'sluice-vendors'])
    document.cookie = 'sluice=; max-age=0'
  })

  it('reports a malformed vendor name', async () => {
    const { load } = createVendorLoader(loadPart, means.loadCutOff)
    await load({ vendors: { 'hub(spot': '1', '.*': '2' } })
    expect(loaded).toEqual(['sluice-vendors'])
    expect(errors.join()).toMatch(/got "hub\(spot"/)
  })

  it('loads nothing where a site names none', async () => {
    const { load } = createVendorLoader(loadPart, means.loadCutOff)
    expect(await load({})).toBeUndefined()
    expect(loaded).toEqual([])
  })

  it('has a part that shows services wait for what they say', async () => {
    const { load, loadPart: ask } = createVendorLoader(loadPart, means.loadCutOff)
    await load({ vendors: { hubspot: '12345678' } })
    loaded.length = 0
    void ask('sluice-declaration')
    await tick()
    expect(loaded).toEqual(['sluice-vendor-hubspot'])
    arrive(hubspot as Manifest)
    await tick()
    expect(loaded).toEqual(['sluice-vendor-hubspot', 'sluice-declaration'])
  })

  it('goes on without vendors where their part does not come', async () => {
    const fail = loaderOf(() => Promise.reject(new Error('no part')))
    const { load } = createVendorLoader(fail, means.loadCutOff)
    expect(await load({ vendors: { hubspot: '12345678' } })).toBeUndefined()
    expect(errors).toEqual(['no part'])
  })
})
