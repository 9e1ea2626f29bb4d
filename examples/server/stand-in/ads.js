import { sendHit } from './batch.js'
import { writeCookie } from './cookie.js'

const NINETY_DAYS = 90

/** One Google Ads destination (`AW-…`). Denied it still asks, without cookies, for every page. */
export function createAds({ id, host, consent, settings }) {
  const conversions = []
  let address = () => location.href
  let isStarted = false

  const mayStore = () => consent.granted('ad_storage')

  function start(parameters = {}) {
    consent.whenReady(() => {
      isStarted = true
      if (parameters.page_location) address = () => parameters.page_location
      keep()
      if (parameters.send_page_view !== false) hit('/ccm/collect', { en: 'page_view' })
    })
  }

  function event(name, parameters = {}) {
    if (name !== 'conversion') return
    consent.whenReady(() => {
      const label = String(parameters.send_to).split('/')[1] ?? ''
      conversions.push(label)
      hit('/pagead/conversion/', { label })
    })
  }

  function keep() {
    if (!mayStore()) return
    const now = Math.floor(Date.now() / 1000)
    const click = clickId()
    writeCookie('_gcl_au', `1.1.${Math.floor(Math.random() * 2 ** 31)}.${now}`, NINETY_DAYS)
    if (click) writeCookie('_gcl_aw', `GCL.${now}.${click}`, NINETY_DAYS)
    try {
      localStorage.setItem('_gcl_ls', JSON.stringify({ schema: 'gcl', version: 1, gcl_ctr: now }))
    } catch {
      // Blocked storage: the library goes on without it.
    }
  }

  /** The click id of the advertisement leaves with the page's address, consent or not. */
  function clickId() {
    return new URL(address()).searchParams.get('gclid')
  }

  function hit(path, parameters) {
    const query = new URLSearchParams({ tid: id, ...consent.report(), ...parameters })
    const click = clickId()
    const isRedacted = settings.ads_data_redaction === true && !mayStore()
    if (click) query.set('gclid', isRedacted ? '0' : click)
    query.set('dl', address())
    sendHit(`${host}${path}?${query}`)
  }

  consent.onChange((key, status, before) => {
    if (key !== 'ad_storage' || status !== 'granted' || before !== 'denied' || !isStarted) return
    keep()
    hit('/ccm/collect', { en: 'consent_update', gcu: '1' })
    // An earlier conversion is sent again, now with everything: who replays it counts it twice.
    for (const label of conversions) hit('/pagead/conversion/', { label, gcu: '1' })
  })

  return { start, event }
}
