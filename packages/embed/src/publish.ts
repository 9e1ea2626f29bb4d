import type { Consent } from '@sluice/core'
import type { Pushed, Sluice } from './globals.js'

declare const __VERSION__: string

/** Runs a callback of the page; its error surfaces and stops nothing. */
function run(callback: Pushed, sluice: Sluice): void {
  try {
    callback(sluice)
  } catch (error) {
    reportError(error)
  }
}

/** Puts the global in place of the queue, runs what was queued, and says `sluice:ready`, then each `sluice:change`. */
export function publish(consent: Consent, banner: Sluice['banner']): void {
  const queued = window.sluice as Pushed[] | undefined
  const sluice: Sluice = {
    push: (...callbacks) => {
      for (const callback of callbacks) run(callback, sluice)
    },
    consent,
    banner,
    version: __VERSION__,
  }
  window.sluice = sluice
  const say = (event: string, detail: unknown): void => {
    document.dispatchEvent(new CustomEvent(`sluice:${event}`, { detail }))
  }
  consent.on('change', (change) => say('change', change))
  sluice.push(...(queued ?? []))
  const names = [...consent.policy.categories, ...consent.policy.services].map(({ name }) => name)
  say('ready', {
    record: consent.record,
    granted: names.filter((name) => consent.status(name) === 'granted'),
    denied: names.filter((name) => consent.status(name) === 'denied'),
    source: 'storage',
  })
}
