import type { Consent } from '@sluice/core'
import type { LoadPart } from './parts.js'
import { remembered } from './remembered.js'

/** Resolves when the cut-off is in place, with false where it could not be loaded; undefined while nothing is to be cut off. */
export type LoadCutOff = (consent: Consent) => Promise<boolean> | undefined

/**
 * Makes the function that loads the cut-off once a service with hosts was granted, so that it is in place before a
 * withdrawal. To be called at each change: it notes what has run, and where loading failed tries again. Its part also
 * brings what loads the page anew, which ends a service that has no `onDeny`.
 */
export function createCutOffLoader(loadPart: LoadPart): LoadCutOff {
  // Read when the part comes: a withdrawal may be quicker than that.
  const ran = new Set<string>()
  const load = remembered(async (consent: Consent) => {
    const { createCutOff } = await loadPart('sluice-cut-off')
    if (ran.size) createCutOff(consent, { ran })
  })

  return (consent) => {
    const granted = consent.policy.services.filter(({ name }) => consent.granted(name))
    for (const { name, hosts } of granted) if (hosts) ran.add(name)
    if (ran.size)
      return load(consent).then(
        () => true,
        (error) => {
          reportError(error)
          return false
        },
      )
    if (granted.some(({ onDeny }) => !onDeny)) loadPart('sluice-cut-off').catch(reportError)
  }
}
