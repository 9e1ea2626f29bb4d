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
  /** Services that have run although they are not granted now: those whose grant ended before this came. */
  ran?: Iterable<string> | undefined
}

/**
 * From the moment in which a service that ran is denied, nothing goes to its `hosts` from this page any more: events
 * that its library still had queued do not leave. Unlike the guard it stops nothing that was never granted, and
 * withholds nothing for a later grant. Undoing restores the browser's functions. On a server it does nothing.
 * @example
 * const stop = createCutOff(consent) // before any library that keeps the browser's functions for itself
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
  /** A service that never ran has no say: its patterns may fit, and be longer, all the same. */
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
