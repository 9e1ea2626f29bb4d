import type { CheckedPolicy } from '../policy/policy-of.js'
import type { ConsentRecord } from '../types.js'

/** Reads the choice that another consent tool stored. Unlike a storage it is read once. */
export interface Migration {
  /** The choice as a record, or undefined if there is none. A question that the visitor left open there is in neither list. */
  read(policy: CheckedPolicy, document: Document): ConsentRecord | undefined
  /** Removes that choice once Sluice has its own record. What has the record's own key stays. */
  erase(document: Document, recordKey?: string): void
}
