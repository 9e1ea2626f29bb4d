import type { Undo } from '../types.js'
import { guardAttributes } from './guard-attributes.js'
import { guardCopies } from './guard-copies.js'
import { guardInsertions } from './guard-insertions.js'
import { guardMarkup } from './guard-markup.js'
import { guardNetwork } from './guard-network.js'
import type { GuardedConsent } from './guarded-consent.js'
import type { GuardedWindow } from './guarded-window.js'
import { createHostRules } from './host-rules.js'
import { createPatches } from './patches.js'
import { createRefusal } from './refusal.js'
import { watchRequests } from './watch-requests.js'
import { createWithheld } from './withheld.js'

export interface GuardOptions {
  document?: Document | undefined
}

/**
 * Keeps page code from reaching the `hosts` of services that are not granted: what it sets on elements is withheld
 * and set on the grant, what it sends fails. Unlike the gate it needs no change of markup, and cannot stop requests
 * that the page's own markup makes. Undoing restores the browser's functions; what is withheld stays so.
 * @example
 * const stop = createGuard(consent) // before anything that it is to stop
 */
export function createGuard(
  consent: GuardedConsent,
  { document = globalThis.document }: GuardOptions = {},
): Undo {
  const window = document.defaultView as GuardedWindow
  const base = (): string => document.baseURI
  const rules = createHostRules(consent, base)
  const withheld = createWithheld(rules, document)
  const patches = createPatches()
  // These first: they keep for themselves natives that the others patch.
  guardMarkup(patches, { window, withheld, rules })
  guardCopies(patches, { window, withheld })
  guardInsertions(patches, { window, withheld })
  guardAttributes(patches, { window, withheld })
  const closeDenied = guardNetwork(patches, { window, refusal: createRefusal(rules, base) })
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
