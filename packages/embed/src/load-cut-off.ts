import type { Consent } from '@sluice/core'
import type { LoadPart } from './parts.js'
import type { CreateCutOff } from './sluice-cut-off.js'

/** Resolves when the cut-off is in place, with false where it could not be loaded; undefined while nothing is to be cut off. */
export type LoadCutOff = (consent: Consent) => Promise<boolean> | undefined

/**
 * Makes the function that loads the cut-off once a service with hosts was granted, so that it is in place before a
 * withdrawal. To be called at each change: it notes what has run, and where loading failed tries again.
 */
export function createCutOffLoader(loadPart: LoadPart): LoadCutOff {
  // Read when the part comes: a withdrawal may be quicker than that.
  const ran = new Set<string>()
  let loading: Promise<boolean> | undefined

  async function load(consent: Consent): Promise<boolean> {
    try {
      ;(await loadPart<CreateCutOff>('sluice-cut-off'))(consent, { ran })
      return true
    } catch (error) {
      loading = undefined
      reportError(error)
      return false
    }
  }

  return (consent) => {
    for (const { name, hosts } of consent.policy.services)
      if (hosts && consent.granted(name)) ran.add(name)
    if (ran.size) loading ??= load(consent)
    return loading
  }
}
