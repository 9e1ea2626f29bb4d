import { guardNetwork } from './guard/guard-network.js'
import type { GuardedConsent } from './guard/guarded-consent.js'
import type { GuardedWindow } from './guard/guarded-window.js'
import { createHostRules } from './guard/host-rules.js'
import { createPatches } from './guard/patches.js'
import { createRefusal } from './guard/refusal.js'
import { refuseImages } from './guard/refuse-images.js'
import type { Undo } from './types.js'

export interface CutOffOptions {
  document?: Document | undefined
  /** Services that have run although they are not granted now: those whose grant ended before this came. */
  ran?: readonly string[] | undefined
}

/**
 * From the moment in which a service that ran is denied, nothing goes to its `hosts` from this page any more: events
 * that its library still had queued do not leave. Unlike the guard it stops nothing that was never granted, and
 * withholds nothing for a later grant. Undoing restores the browser's functions.
 * @example
 * const stop = createCutOff(consent) // before any library that keeps the browser's functions for itself
 */
export function createCutOff(
  consent: GuardedConsent,
  { document = globalThis.document, ran = [] }: CutOffOptions = {},
): Undo {
  const window = document.defaultView as GuardedWindow
  const base = (): string => document.baseURI
  const rules = createHostRules(consent, base)
  const started = new Set(ran)
  const note = (): void => {
    for (const { name } of consent.policy.services) if (consent.granted(name)) started.add(name)
  }
  const refusal = createRefusal(
    { heldServices: (address) => rules.heldServices(address).filter((name) => started.has(name)) },
    base,
  )
  const patches = createPatches()
  const closeDenied = guardNetwork(patches, { window, refusal })
  refuseImages(patches, { window, refusal })
  note()
  const off = consent.on('change', () => {
    note()
    closeDenied()
  })
  return () => {
    off()
    patches.undo()
  }
}
export type { GuardedConsent }
