import { createCutOff } from '@sluice/core/cut-off'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { googleAds, googleAnalytics, tagManager } from '../../src/index.js'

const analytics = googleAnalytics({ id: 'G-ONE' })
const ads = googleAds({ id: 'AW-1' })
const container = tagManager({ id: 'GTM-BOX' })

beforeEach(() => {
  vi.stubGlobal('fetch', async () => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** The services of a page of which any one lets this address be reached, after all have run and are denied but it. */
async function covering(
  address: string,
  services: readonly (typeof analytics | typeof ads | typeof container)[],
): Promise<string[] | 'nobody'> {
  const names = services.map(({ name }) => name)
  let granted: string | undefined
  const stop = createCutOff(
    { policy: { services }, granted: (name) => name === granted, on: () => () => {} },
    { ran: names },
  )
  const passes = (): Promise<boolean> =>
    fetch(address).then(
      () => true,
      () => false,
    )
  try {
    if (await passes()) return 'nobody'
    const found: string[] = []
    for (granted of names) if (await passes()) found.push(granted.replace('google-', ''))
    return found
  } finally {
    stop()
  }
}

const library = ['analytics', 'ads', 'tag-manager']
const measuring = ['analytics', 'tag-manager']

describe('where Google’s libraries are loaded from and send to', () => {
  it.each<[string, string[] | 'nobody']>([
    ['https://www.googletagmanager.com/gtag/js?id=G-ONE', library],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-BOX', library],
    ['https://www.googletagmanager.com/gtag/js?id=AW-1&l=dataLayer', ['ads']],
    ['https://www.googletagmanager.com/static/service_worker/5/sw_iframe.html', library],
    ['https://www.google-analytics.com/g/collect?v=2&tid=G-ONE', measuring],
    ['https://region1.google-analytics.com/g/collect?v=2', measuring],
    ['https://analytics.google.com/g/collect?v=2', measuring],
    ['https://region1.analytics.google.com/g/collect?v=2', measuring],
    ['https://stats.g.doubleclick.net/g/collect?v=2', measuring],
    ['https://www.google.com/g/collect?v=2', ['ads']],
    ['https://www.google.de/ads/ga-audiences?v=1', ['ads']],
    ['https://www.google.co.uk/ads/ga-audiences?v=1', ['ads']],
    ['https://www.google.com/rmkt/collect/1/?random=1', ['ads']],
    ['https://google.com/ccm/collect?en=page_view', ['ads']],
    ['https://www.google.com/measurement/conversion/?random=1', ['ads']],
    ['https://www.google.com.au/pagead/1p-conversion/1/', ['ads']],
    ['https://www.google.com/gmp/conversion?src=1', ['ads']],
    ['https://pagead2.googlesyndication.com/ccm/collect', ['ads']],
    ['https://www.googleadservices.com/pagead/conversion/1/', ['ads']],
    ['https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/?fmt=4', ['ads']],
    ['https://td.doubleclick.net/td/rul/1?random=1', ['ads']],
    ['https://12345.fls.doubleclick.net/activityi;src=1', ['ads']],
    ['https://adservice.google.fr/ddm/fls/z/src=1', ['ads']],
    ['https://www.google.com/maps/embed?pb=1', 'nobody'],
    ['https://www.google.com/recaptcha/api.js', 'nobody'],
    ['https://accounts.google.com/gsi/client', 'nobody'],
    ['https://fonts.googleapis.com/css2', 'nobody'],
  ])('%s', async (address, names) => {
    expect(await covering(address, [analytics, ads, container])).toEqual(names)
    // Without a service for Ads, the others answer for what their library sends there.
    expect(await covering(address, [analytics])).toEqual(names === 'nobody' ? names : ['analytics'])
    expect(await covering(address, [container])).toEqual(
      names === 'nobody' ? names : ['tag-manager'],
    )
  })
})
