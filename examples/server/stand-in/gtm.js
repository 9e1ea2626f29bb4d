import { createAnalytics } from './analytics.js'
import { createClient } from './client.js'
import { createConsentState } from './consent-state.js'
import { readDataLayer } from './data-layer.js'

// A stand-in for https://www.googletagmanager.com/gtm.js: a container with two tags.
const { src } = document.currentScript
const { searchParams } = new URL(src)
const [host] = src.split('/gtm.js')
const container = searchParams.get('id')
const TAG = 'G-CONTAINER01'

window.google_tag_manager ??= {}
Object.assign(window.google_tag_manager, { [container]: {}, [TAG]: {} })

const consent = createConsentState()
// Tag 1, GA4: fires on every page, granted or denied; Consent Mode decides only what it may keep.
const analytics = createAnalytics({ id: TAG, host, consent, client: createClient(consent) })

readDataLayer(searchParams.get('l') ?? 'dataLayer', onCommand, onEvent)

function onCommand(name, ...parameters) {
  if (name === 'consent') consent.command(...parameters)
  // An event of the page reaches a tag of the container only where it is named.
  if (name === 'event' && parameters[1]?.send_to === TAG) analytics.event(...parameters)
}

function onEvent(event, model) {
  if (event === 'gtm.js') analytics.start()
  // Tag 2, another vendor's: Consent Mode does not know it. Only its trigger can hold it back.
  if (event === 'sluice_consent' && model.granted?.includes('marketing')) {
    const query = new URLSearchParams({ container, dl: location.href })
    new Image().src = `${host}/other-vendor/pixel?${query}`
  }
  // Once all tags have fired, also where none does.
  if (model.eventCallback) setTimeout(model.eventCallback, 0, container)
  model.eventCallback = undefined
}
