import { unshadowed } from '../page/unshadowed.js'
import type { State } from './states.js'

type StateOf = (element: Element) => State | undefined

/** A symbol, because no markup can set one; a shared one, because the parts of the tag are separate bundles. */
const gateKey = Symbol.for('sluice.gate')

type Gated = Partial<Record<typeof gateKey, StateOf>>

/** Whether the page has a gate. Two of them would run each script twice. */
export const hasGate = (document: Document): boolean => gateKey in document

/** Lets the whole page ask a gate where an element stands. */
export const publishStates = (document: Document, stateOf: StateOf): void => {
  ;(document as Gated)[gateKey] = stateOf
}

/** Removes the page's gate. */
export const unpublishStates = (document: Document): void => {
  delete (document as Gated)[gateKey]
}

/**
 * Where an element stands according to the memory of the page's gate. Unlike `data-consent-state`, no markup can forge that.
 * Undefined if no gate knows the element.
 */
export const stateOf: StateOf = (element) =>
  (unshadowed(element).ownerDocument as Gated)[gateKey]?.(element)
