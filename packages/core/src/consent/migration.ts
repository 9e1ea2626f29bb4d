import type { CheckedPolicy } from '../policy/policy-of.js'
import type { ConsentRecord } from '../types.js'

/** Knows where one other tool keeps a visitor's choice. Unlike a storage it is read once. */
export interface Migration {
  /** The choice as a record; undefined where there is none. What was not answered there is in neither list. */
  read(policy: CheckedPolicy, document: Document): ConsentRecord | undefined
  /** Removes it, once Sluice has a record of its own; never the record, which may have taken over the name. */
  erase(document: Document, recordName?: string): void
}
