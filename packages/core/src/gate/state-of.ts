import { unshadowed } from '../page/unshadowed.js'
import type { State } from './marks.js'

type StateOf = (element: Element) => State | undefined

/** No markup can set a symbol, and the parts of the tag, which are bundles of their own, find the same one. */
const gateKey = Symbol.for('sluice.gate')

type Gated = Partial<Record<typeof gateKey, StateOf>>

/** Whether the page has a gate: two would run each script twice. */
export const hasGate = (document: Document): boolean => gateKey in document

/** Lets the whole page ask a gate where an element stands. */
export const publishStates = (document: Document, stateOf: StateOf): void => {
  ;(document as Gated)[gateKey] = stateOf
}

/** Takes the gate away that the page had. */
export const unpublishStates = (document: Document): void => {
  delete (document as Gated)[gateKey]
}

/**
 * Where an element stands, as the page's gate remembers it: unlike `data-consent-state`, which anyone may write into
 * markup. Undefined where no gate knows it.
 */
export const stateOf: StateOf = (element) =>
  (unshadowed(element).ownerDocument as Gated)[gateKey]?.(element)
