import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import type { Undo } from '../types.js'
import { guardAttributes } from './guard-attributes.js'
import { guardCopies } from './guard-copies.js'
import { guardFetchers } from './guard-fetchers.js'
import { guardInsertions } from './guard-insertions.js'
import { guardMarkup } from './guard-markup.js'
import { guardNetwork } from './guard-network.js'
import type { GuardedConsent } from './guarded-consent.js'
import { createHostRules } from './host-rules.js'
import { createPatches } from './patches.js'
import { createRefusal } from './refusal.js'
import { watchRequests } from './watch-requests.js'
import { createWithheld } from './withheld.js'

export interface GuardOptions {
  document?: Document | undefined
}

/**
 * Keeps page code from reaching the `hosts` of services that are not granted. Addresses that code sets on elements are
 * withheld and set on the grant; requests that it sends fail. Unlike the gate it needs no change of markup, and it cannot
 * stop requests that the page's own markup makes. Undoing restores the browser's functions, and releases nothing.
 * @example
 * const stop = createGuard(consent) // before the code that it shall stop
 */
export function createGuard(
  consent: GuardedConsent,
  { document = globalThis.document }: GuardOptions = {},
): Undo {
  const window = windowOf(document)
  const base = (): string => unshadowed(document).baseURI
  const rules = createHostRules(consent, base)
  const withheld = createWithheld(rules, document)
  const patches = createPatches()
  // These come first, because they keep a copy of natives that the others patch.
  guardMarkup(patches, {
    window,
    withheld,
    holdsAny: () => consent.policy.services.some(({ name }) => !consent.granted(name)),
  })
  guardCopies(patches, { window, withheld })
  guardInsertions(patches, { window, withheld })
  guardAttributes(patches, { window, withheld })
  const refusal = createRefusal(rules, base)
  const closeDenied = guardNetwork(patches, { window, refusal })
  guardFetchers(patches, { window, refusal })
  const stopWatching = window.PerformanceObserver && watchRequests(window, { consent, rules })
  const off = consent.on('change', () => {
    closeDenied()
    withheld.release()
  })
  return () => {
    off()
    stopWatching?.()
    patches.undo()
  }
}
export type { GuardedConsent }
