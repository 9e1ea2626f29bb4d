import { trustedPolicy } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'
import { remembered } from '../load/remembered.js'
import { whenThere } from '../load/when-there.js'
import type { Spoken } from './create-asking.js'
import type { Sluice } from './globals.js'
import type { Site } from './site.js'

/** Loads the gate once the page has something to hold, and not before `after`. Its methods load it in any case. */
export function startGate(
  { config, consent, loadPart, loadAnew, tell, trusted }: Site,
  spoken: Spoken,
  after: Promise<void>,
): Sluice['gate'] {
  const load = remembered(async (isLate: boolean) => {
    // Side by side: most of what is held besides scripts is in the page by now.
    if (unshadowed(document).querySelector('[data-consent]:not(script)'))
      loadPart.ahead('sluice-rare')
    const openGate = await loadPart('sluice-gate')
    return openGate(consent, {
      ...config,
      ...trusted,
      isLate,
      // The very policy, not its name: a second one of that name may not be created.
      trustedTypesPolicy: trustedPolicy(trusted.trustedTypesPolicy),
      loadPart,
      loadAnew,
      tell: config.google && tell,
      spoken,
    })
  })
  // Until the gate is there, held markup stays held by itself. If the gate does not come, the next change tries again.
  whenThere(document, '[data-consent]', (isLate) => {
    const hold = (): unknown => load(isLate).catch(reportError)
    consent.on('change', hold)
    void after.then(hold)
  })
  return {
    watch: async (root) => (await load(true)).watch(root),
    loadOnce: async (element) => (await load(true)).loadOnce(element),
  }
}
