import { guardNetwork } from './guard/guard-network.js'
import type { GuardedConsent } from './guard/guarded-consent.js'
import { createHostRules } from './guard/host-rules.js'
import { createPatches } from './guard/patches.js'
import { createRefusal } from './guard/refusal.js'
import { refuseElements } from './guard/refuse-elements.js'
import { unshadowed } from './page/unshadowed.js'
import { windowOf } from './page/window-of.js'
import type { Undo } from './types.js'

export interface CutOffOptions {
  document?: Document | undefined
  /** Services that ran before this was loaded, and are denied by now. */
  ran?: Iterable<string> | undefined
}

/**
 * Stops requests to the `hosts` of a service from the moment it is denied, if it has run on this page: events that its
 * library had queued do not leave. Unlike the guard it stops nothing that was never granted, and keeps nothing for a later
 * grant. Undoing restores the browser's functions. On a server it does nothing.
 * @example
 * const stop = createCutOff(consent) // before any library that keeps the browser's functions to itself
 */
export function createCutOff(
  consent: GuardedConsent,
  { document = globalThis.document, ran = [] }: CutOffOptions = {},
): Undo {
  if (!document) return () => {}
  const window = windowOf(document)
  const base = (): string => unshadowed(document).baseURI
  const started = new Set(ran)
  let policy: GuardedConsent['policy']
  /** Only services that ran count. A longer pattern of one that never ran must not decide about an address of one that did. */
  const note = (): void => {
    policy = {
      services: consent.policy.services.filter(
        ({ name }) => started.has(name) || (consent.granted(name) && started.add(name)),
      ),
    }
  }
  note()
  const refusal = createRefusal(
    createHostRules(
      {
        get policy() {
          return policy
        },
        granted: consent.granted,
        on: consent.on,
      },
      base,
    ),
    base,
  )
  const patches = createPatches()
  const closeDenied = guardNetwork(patches, { window, refusal })
  const emptyDenied = refuseElements(patches, { window, refusal })
  emptyDenied()
  const off = consent.on('change', () => {
    note()
    closeDenied()
    emptyDenied()
  })
  return () => {
    off()
    patches.undo()
  }
}
export type { GuardedConsent }
