import type { ConsentRecord } from '../types.js'
import { encodeRecord } from './encode-record.js'
import { recordText } from './record-text.js'
import { withNames } from './short-names.js'

/** How names stand in a record. */
export interface RecordForm {
  encode(record: ConsentRecord): string
  /** Gives names that were shortened back, where they are among these. */
  named(records: readonly ConsentRecord[], names: Iterable<string>): readonly ConsentRecord[]
}

/** The form of every record. */
export const wholeForm: RecordForm = { encode: encodeRecord, named: withNames }

/** That of records in which nothing is shortened, as those of most sites are. */
export const shortForm: RecordForm = { encode: recordText, named: (records) => records }
