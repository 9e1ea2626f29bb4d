import { beforeEach, describe, expect, it } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import { googleAds, googleAnalytics, tagManager } from '../../src/index.js'
import { arrive, clearPage, gtag, openPage } from '../google-fake.js'

const analytics = googleAnalytics({ id: 'G-ONE' })
const ads = googleAds({ id: 'AW-123' })
const container = tagManager({ id: 'GTM-BOX' })

const googleCookies =
  '_ga _ga_ONE _gid _gat _gat_x _dc_gtm_UA-1 _gac_UA-1 _gac_gb_AW1 AMP_TOKEN FPID FPLC _gcl_au _gcl_aw _gcl_dc GCL_AW_P FLC ACLK_DATA __gads __gpi __gpi_optout __gsas FPAU FPGCLAW FPGSID'.split(
    ' ',
  )
const store = () => {
  for (const name of [...googleCookies, 'own', '_gaming']) document.cookie = `${name}=1; path=/`
  localStorage.setItem('_gcl_ls', '1')
}

beforeEach(clearPage)

describe('withdrawal', () => {
  it('says denied and silences the ids, in this order, and asks for a reload', () => {
    const page = openPage([analytics, ads])
    page.consent.acceptAll()
    const hits = arrive(page.layer())
    page.consent.withdraw()
    expect(page.words().slice(-2)).toEqual(['update G100', 'event sluice_consent G100'])
    const before = hits.length
    gtag('event', 'after', { send_to: 'G-ONE' })
    expect(hits).toHaveLength(before)
    const context = { consent: page.consent, document } as never
    for (const service of [analytics, ads, container])
      expect(service.onDeny?.(context)).toBe('reload')
  })

  it('can be taken back in the same page, without a second page view', () => {
    const page = openPage([analytics])
    page.consent.acceptAll()
    const hits = arrive(page.layer())
    page.consent.withdraw()
    page.consent.acceptAll()
    expect(page.words().slice(-2)).toEqual(['update G111', 'event sluice_consent G111'])
    expect(page.words().filter((word) => word.startsWith('default'))).toHaveLength(1)
    gtag('event', 'again')
    expect(hits).toEqual([
      { id: 'G-ONE', name: 'page_view', gcs: 'G111' },
      { id: 'G-ONE', name: 'again', gcs: 'G111' },
    ])
    expect(page.libraries).toHaveLength(1)
  })

  it('erases all that Google keeps, and nothing else', () => {
    const page = openPage([analytics, ads])
    page.consent.acceptAll()
    store()
    page.consent.withdraw()
    expect(document.cookie.split('; ').sort()).toEqual(['_gaming=1', 'own=1'])
    expect(localStorage.getItem('_gcl_ls')).toBeNull()
  })

  it('erases the same with a container alone, and what its type forbids while it runs', () => {
    const page = openPage([container])
    page.consent.acceptAll()
    store()
    page.consent.decide({ marketing: false })
    expect(document.cookie).toContain('_ga_ONE')
    expect(document.cookie).not.toMatch(/_gcl|__g|FPAU/)
    expect(localStorage.getItem('_gcl_ls')).toBeNull()
    page.consent.withdraw()
    expect(document.cookie.split('; ').sort()).toEqual(['_gaming=1', 'own=1'])
  })

  it('is restored from the record on the next page: nothing is said or loaded', () => {
    store()
    const page = openPage([analytics, ads], {
      stored: recordText([], ['analytics', 'marketing', 'google-analytics', 'google-ads']),
    })
    expect([...page.layer()]).toEqual([])
    expect(document.cookie.split('; ').sort()).toEqual(['_gaming=1', 'own=1'])
  })
})

describe('the ids of a container', () => {
  const isSilent = (id: string) => (window as never)[`ga-disable-${id}`]

  it('are silenced as far as the page knows them, and speak again on a new grant', () => {
    const page = openPage([container])
    page.consent.acceptAll()
    Object.assign(window, { google_tag_manager: { 'G-LOADED': {}, 'GTM-BOX': {} } })
    document.cookie = '_ga_COOKIE=1; path=/'
    page.consent.withdraw()
    expect([isSilent('G-LOADED'), isSilent('G-COOKIE')]).toEqual([true, true])
    page.consent.acceptAll()
    expect([isSilent('G-LOADED'), isSilent('G-COOKIE')]).toEqual([false, false])
  })

  it('are not those of another adapter, which has a grant of its own', () => {
    const page = openPage([analytics, container])
    page.consent.acceptAll()
    Object.assign(window, { google_tag_manager: { 'G-ONE': {}, 'G-LOADED': {} } })
    page.consent.decide({ 'google-tag-manager': false } as never)
    expect([isSilent('G-LOADED'), isSilent('G-ONE')]).toEqual([true, false])
  })
})
