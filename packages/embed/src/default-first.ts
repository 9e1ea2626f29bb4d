import type { Change, Consent } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'
import type { GoogleRun } from './run-google.js'

/** Google's snippets, and whatever else speaks to Google: https://developers.google.com/tag-platform/tag-manager/web */
const speaks = /gt(ag|m)\b/i

/**
 * What the gate asks. Unlike the consent itself it grants nothing while held markup speaks to Google and Google was told
 * nothing yet: to its library, a consent type that nobody mentioned counts as granted.
 */
export function defaultFirst(
  consent: Consent,
  { tell }: Pick<GoogleRun, 'tell'>,
): Pick<Consent, 'granted' | 'policy' | 'on'> {
  const callbacks: ((change: Change) => void)[] = []
  // What was answered stays so: the gate would take back what it has released.
  const given = new Set<string>()
  let isFree = false
  let isTelling = false

  function look(): void {
    isFree = [...unshadowed(document).querySelectorAll('[data-consent]')].every(
      (held) => !speaks.test(unshadowed(held).outerHTML),
    )
    if (isFree) {
      // Once for all that the gate asks about in one go.
      queueMicrotask(() => {
        isFree = false
      })
      return
    }
    isTelling = true
    tell(consent)
      .catch(reportError)
      .then(() => {
        isFree = true
        const { record } = consent
        for (const callback of callbacks)
          callback({ record, granted: [], denied: [], source: 'storage' })
      })
  }

  return {
    policy: consent.policy,
    granted(name) {
      if (!consent.granted(name)) return false
      if (!isFree && !isTelling) look()
      if (isFree) given.add(name)
      return given.has(name)
    },
    on(event, callback) {
      callbacks.push(callback)
      return consent.on(event, callback)
    },
  }
}
