import type { Consent } from '@sluice/core'
import type { LoadPart } from './parts.js'
import { remembered } from './remembered.js'

/** Resolves with true once the cut-off is in place, with false if it could not be loaded; undefined if nothing has to be cut off. */
export type LoadCutOff = (consent: Consent) => Promise<boolean> | undefined

/**
 * Makes the function that loads the cut-off once a service with hosts was granted, so that it is in place before a
 * withdrawal. Call it at each change: it remembers which services ran, and tries again if loading failed. Google's part contains
 * a cut-off of its own, which knows Google's hosts.
 */
export function createCutOffLoader(loadPart: LoadPart): LoadCutOff {
  // The part reads it when it comes, because a withdrawal may come earlier.
  const ran = new Set<string>()
  const load = remembered(async (consent: Consent) => {
    const isGoogles = consent.policy.services.some(({ name }) => name.startsWith('google-'))
    const { createCutOff } = await loadPart(isGoogles ? 'sluice-google' : 'sluice-cut-off')
    createCutOff(consent, { ran })
  })

  return (consent) => {
    const granted = consent.policy.services.filter(({ name }) => consent.granted(name))
    for (const { name, hosts } of granted) if (hosts) ran.add(name)
    // Only leaving the page ends these, and a withdrawal must not wait for the network.
    if (granted.some(({ hosts, onDeny }) => !hosts && !onDeny))
      loadPart('sluice-withdrawal').catch(reportError)
    if (ran.size)
      return load(consent).then(
        () => true,
        (error) => {
          reportError(error)
          return false
        },
      )
  }
}
