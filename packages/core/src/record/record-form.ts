import type { ConsentRecord } from '../types.js'
import { encodeRecord } from './encode-record.js'
import { recordText } from './record-text.js'
import { withNames } from './short-names.js'

/** How a record becomes text, and how its names become whole again. */
export interface RecordForm {
  encode(record: ConsentRecord): string
  /** Makes shortened names whole again, if they are among these names. */
  named(records: readonly ConsentRecord[], names: Iterable<string>): readonly ConsentRecord[]
}

/** The form that fits every record. */
export const wholeForm: RecordForm = { encode: encodeRecord, named: withNames }

/** The form of records that are never shortened, as on most sites. Unlike `wholeForm` it needs no code for that. */
export const shortForm: RecordForm = { encode: recordText, named: (records) => records }
