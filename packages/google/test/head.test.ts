import { beforeEach, describe, expect, it, vi } from 'vitest'
import { recordText } from '../../../tools/record/record-text.mjs'
import { defaultConsentTypes, googleAnalytics, tagManager } from '../src/index.js'
import { sayDefault } from '../src/internal.js'
import type { DataLayer } from '../src/layer/data-layer.js'
import { arrive, clearPage, gtag, openPage } from './google-fake.js'

const analytics = googleAnalytics({ id: 'G-ONE' })
const services = [analytics, tagManager({ id: 'GTM-BOX' })]

beforeEach(clearPage)

/** A page with the head script, and below it Google's own snippet. */
function withSnippet(stored?: string) {
  const layer: DataLayer = []
  Object.assign(window, { dataLayer: layer })
  layer.sluice = sayDefault(gtag, defaultConsentTypes, {})
  gtag('js', new Date())
  gtag('config', 'G-ONE')
  const hits = arrive(layer)
  return { hits, page: openPage(services, stored === undefined ? {} : { stored }) }
}

describe('beside the head script', () => {
  it('says neither a second default nor config, and loads nothing: the page does', () => {
    const { hits, page } = withSnippet()
    expect(page.errors).toEqual([])
    page.consent.acceptAll()
    expect(page.words()).toEqual([
      'default G100',
      'js',
      'config G-ONE G100',
      'update G111',
      'event sluice_consent G111',
    ])
    expect(page.libraries).toEqual([])
    gtag('event', 'after')
    expect(hits.map(({ gcs }) => gcs)).toEqual(['G100', 'G111'])
  })

  it('fires the event on each later page', () => {
    const names = ['analytics', 'marketing', 'google-analytics', 'google-tag-manager']
    const { page } = withSnippet(recordText(names))
    expect(page.words().slice(-2)).toEqual(['update G111', 'event sluice_consent G111'])
  })

  it('is silent after a withdrawal, until the next grant', () => {
    const { hits, page } = withSnippet()
    page.consent.acceptAll()
    page.consent.withdraw()
    gtag('event', 'withdrawn')
    expect(hits.map(({ name }) => name)).toEqual(['page_view'])
    page.consent.acceptAll()
    gtag('event', 'granted')
    expect(hits.map(({ name }) => name)).toEqual(['page_view', 'granted'])
    const context = { consent: page.consent, document } as never
    expect(analytics.onDeny?.(context)).toBeUndefined()
  })

  it('overrules another tool that says a default while the page is open', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { hits } = withSnippet()
    gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' })
    gtag('event', 'at_once')
    await Promise.resolve()
    gtag('event', 'later')
    expect(hits.map(({ gcs }) => gcs)).toEqual(['G100', 'G100', 'G100'])
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('another tool says'))
    said.mockRestore()
  })

  it('overrules and names another tool that says a default after it', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const layer: DataLayer = []
    Object.assign(window, { dataLayer: layer })
    layer.sluice = sayDefault(gtag, defaultConsentTypes, {})
    gtag('consent', 'default', { ad_storage: 'granted', analytics_storage: 'granted' })
    const page = openPage(services)
    expect(page.words().slice(1)).toEqual([
      'default G111',
      'update G100',
      'event sluice_consent G100',
    ])
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('another tool says'))
    said.mockRestore()
  })
})
