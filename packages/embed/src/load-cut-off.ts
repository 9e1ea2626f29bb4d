import type { Consent } from '@sluice/core'
import type { LoadPart } from './parts.js'
import type { CreateCutOff } from './sluice-cut-off.js'

/** Loads the cut-off at the first grant of a service with hosts, so that it is in place before a withdrawal. */
export async function loadCutOff(consent: Consent, loadPart: LoadPart): Promise<void> {
  const names = consent.policy.services.flatMap(({ name, hosts }) => (hosts ? name : []))
  await Promise.race(names.map((name) => consent.when(name)))
  // Taken now: a withdrawal may be quicker than the part.
  const ran = names.filter(consent.granted)
  ;(await loadPart<CreateCutOff>('sluice-cut-off'))(consent, { ran })
}
