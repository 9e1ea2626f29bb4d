import { createBatch, sendHit } from './batch.js'

/** What an event says to the library alone. */
const CONTROL = ['send_to', 'send_page_view', 'page_location', 'event_callback', 'event_timeout']

/** One GA4 destination (`G-…`). */
export function createAnalytics({ id, host, consent, client }) {
  const batch = createBatch()
  let isStarted = false
  let hasSent = false
  let page = location.href
  let configured = {}

  const isDisabled = () => window[`ga-disable-${id}`] === true
  const mayStore = () => consent.granted('analytics_storage')

  function start(parameters = {}) {
    consent.whenReady(() => {
      isStarted = true
      // Parameters of an id go with each of its events.
      configured = { ...configured, ...parameters }
      if (mayStore() && !isDisabled()) client.keep()
      if (parameters.send_page_view !== false) event('page_view')
    })
  }

  function event(name, parameters = {}) {
    consent.whenReady(() => {
      // Asked once per event: what is in the batch already goes out all the same.
      if (isDisabled()) return
      // Never _ga here: erased without a denial, only the session cookie comes back.
      if (mayStore()) client.keepSession(id)
      const query = new URLSearchParams({ v: '2', tid: id, ...consent.report(), en: name })
      query.set('cid', client.id())
      const all = { ...configured, ...parameters }
      query.set('dl', all.page_location ?? location.href)
      for (const [key, value] of Object.entries(all)) {
        if (!CONTROL.includes(key)) query.set(`ep.${key}`, String(value))
      }
      const url = `${host}/g/collect?${query}`
      if (hasSent) batch.add(url)
      else sendHit(url)
      hasSent = true
    })
  }

  consent.onChange((key, status, before) => {
    if (key !== 'analytics_storage' || status !== 'granted') return
    if (before !== 'denied' || !isStarted || isDisabled()) return
    // The cookies come at once and there is no second page_view.
    client.keep()
    event('user_engagement')
  })

  /**
   * Enhanced measurement: a change of history is a page view, whatever `send_page_view` says. It is a setting of the
   * stream, which the page cannot see; here an app has it off that sends its own.
   */
  function onHistory() {
    if (/^G-APP/.test(id) || !isStarted || location.href === page) return
    page = location.href
    // https://support.google.com/analytics/answer/9216061
    event('page_view', { page_location: page })
  }
  const { pushState, replaceState } = history
  history.pushState = (...state) => {
    pushState.apply(history, state)
    onHistory()
  }
  history.replaceState = (...state) => {
    replaceState.apply(history, state)
    onHistory()
  }
  addEventListener('popstate', onHistory)

  return { start, event }
}
