import { beforeEach, describe, expect, it } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import { googleAds, googleAnalytics, tagManager } from '../../src/index.js'
import { arrive, clearPage, gtag, openPage } from '../google-fake.js'

const mode = 'advanced'
const analytics = googleAnalytics({ id: 'G-ONE', mode })
const ads = googleAds({ id: 'AW-1', mode, conversions: [{ label: 'abc', value: 3 }] })
const refused = recordText([], ['analytics', 'marketing', 'google-analytics', 'google-ads'])

beforeEach(clearPage)

/** The library is asked for when all adapters have said what they want. */
const open = async (...values: Parameters<typeof openPage>) => {
  const page = openPage(...values)
  await Promise.resolve()
  return page
}

describe('advanced mode', () => {
  it('loads the library at once under the default, and says no update without a choice', async () => {
    gtag('event', 'early')
    const page = await open([analytics, ads])
    expect(page.words()).toEqual([
      'default G100',
      'js',
      'config G-ONE G100',
      'config AW-1 G100',
      'event conversion G100',
      'event early G100',
    ])
    expect(page.libraries).toHaveLength(1)
    expect(page.layer()).toContainEqual(
      expect.objectContaining({ 1: 'conversion', 2: { send_to: 'AW-1/abc', value: 3 } }),
    )
  })

  it('replays nothing on the grant: Google has dealt with it', async () => {
    const page = await open([analytics, ads])
    const hits = arrive(page.layer())
    const before = hits.length
    page.consent.acceptAll()
    expect(page.words().slice(-2)).toEqual(['update G111', 'event sluice_consent G111'])
    expect(hits).toHaveLength(before)
  })

  it('restores a refusal before anything else, and lets the pings that the site chose go', async () => {
    const page = await open([analytics, ads, tagManager({ id: 'GTM-BOX', mode })], {
      stored: refused,
    })
    expect(page.words().slice(0, 3)).toEqual([
      'default G100',
      'update G100',
      'event sluice_consent G100',
    ])
    expect(arrive(page.layer())).toContainEqual({ id: 'G-ONE', name: 'page_view', gcs: 'G100' })
    expect(page.libraries).toHaveLength(2)
  })

  it('sends nothing more from this page after a withdrawal, and needs no reload', async () => {
    const page = await open([analytics])
    page.consent.acceptAll()
    const hits = arrive(page.layer())
    page.consent.withdraw()
    const before = hits.length
    gtag('event', 'after')
    expect(hits).toHaveLength(before)
    const context = { consent: page.consent, document } as never
    expect(analytics.onDeny?.(context)).toBeUndefined()
    page.consent.acceptAll()
    gtag('event', 'again')
    expect(hits.at(-1)).toEqual({ id: 'G-ONE', name: 'again', gcs: 'G111' })
  })

  it('says to Google what only it can do: wait, regions, redaction, passing ids through', async () => {
    const page = await open([
      googleAnalytics({
        id: 'G-ONE',
        mode,
        waitForUpdate: 500,
        defaults: [{ region: ['US', 'CA-ON'], analytics_storage: 'granted' }],
        adsDataRedaction: true,
        urlPassthrough: true,
      }),
    ])
    const denied = {
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
      wait_for_update: 500,
    }
    expect(page.layer().map((entry) => Array.from(entry as unknown[]).slice(0, 3))).toEqual([
      ['consent', 'default', denied],
      ['consent', 'default', { ...denied, analytics_storage: 'granted', region: ['US', 'CA-ON'] }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
      ['js', expect.any(Date)],
      ['config', 'G-ONE', {}],
    ])
  })
})
