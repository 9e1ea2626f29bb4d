import { createAds } from './ads.js'
import { createAnalytics } from './analytics.js'
import { createClient } from './client.js'
import { createConsentState } from './consent-state.js'
import { readDataLayer } from './data-layer.js'
import { loadScript } from './load-script.js'

// A stand-in for https://www.googletagmanager.com/gtag/js, by what was measured of the real one.
// It is no copy: it knows only what a page that asks for consent can observe.
const { src, nonce } = document.currentScript
const { searchParams } = new URL(src)
// A tag gateway serves it below a path of the site's own, and takes its hits there.
const [host] = src.split('/gtag/js')
const layerName = searchParams.get('l') ?? 'dataLayer'

window.google_tag_manager ??= {}
const runtimeName = `gtag/${layerName}`
const running = window.google_tag_manager[runtimeName]
// The second library on a page only reports for duty to the first.
if (running) running.arrive(searchParams.get('id'))
else start()

function start() {
  const consent = createConsentState()
  const client = createClient(consent)
  const settings = {}
  const arrived = new Set([searchParams.get('id')])
  const destinations = new Map()
  const waiting = new Map()

  const commands = {
    consent: consent.command,
    js() {},
    set(key, value) {
      Object.assign(settings, typeof key === 'object' ? key : { [key]: value })
    },
    config(id, parameters) {
      if (arrived.has(id)) return configure(id, parameters)
      // Another destination has a library of its own, and its config waits for it.
      waiting.set(id, { parameters, events: [] })
      loadScript(`${host}/gtag/js?id=${id}&l=${layerName}`, nonce)
    },
    event(name, parameters = {}) {
      const named = parameters.send_to && [parameters.send_to].flat().map(withoutLabel)
      const isFor = (id) => !named || named.includes(id)
      for (const [id, destination] of destinations) {
        if (isFor(id)) destination.event(name, parameters)
      }
      for (const [id, { events }] of waiting) if (isFor(id)) events.push([name, parameters])
      // Once the event is dealt with, whatever came of it.
      if (parameters.event_callback) setTimeout(parameters.event_callback)
    },
    get(id, field, callback) {
      if (field === 'client_id' && destinations.has(id)) callback(client.id())
    },
  }

  function configure(id, parameters) {
    // Google's library lists here what runs on the page.
    window.google_tag_manager[id] ??= {}
    if (!destinations.has(id)) {
      const create = id.startsWith('AW-') ? createAds : createAnalytics
      destinations.set(id, create({ id, host, consent, client, settings }))
    }
    destinations.get(id).start(parameters)
  }

  window.google_tag_manager[runtimeName] = {
    arrive(id) {
      arrived.add(id)
      if (!waiting.has(id)) return
      const { parameters, events } = waiting.get(id)
      waiting.delete(id)
      configure(id, parameters)
      for (const event of events) destinations.get(id).event(...event)
    },
  }
  readDataLayer(layerName, (name, ...parameters) => commands[name]?.(...parameters))
}

function withoutLabel(destination) {
  return destination.split('/')[0]
}
