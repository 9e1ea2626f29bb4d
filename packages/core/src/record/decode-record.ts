import type { ConsentRecord, Policy } from '../types.js'

/** The one form of a record. A name needs no check of its own: only those of the policy are ever looked up. */
const form = /^v=1&r=(\d{1,9})&id=([-\da-fA-F]{36})&t=(\d{1,11})&y=([\w.-]*)&n=([\w.-]*)$/

/** Reads what `encodeRecord` wrote, as it stands there; what holds of it, `agreedRecord` says. Anything that does not parse counts as no record; it never throws. */
export function decodeRecord(text?: string): ConsentRecord | undefined {
  // Of undefined, the word is no record either.
  const [, revision, id, time, ...sides] = form.exec(text as string) ?? []
  if (!id) return
  const [granted, denied] = sides.map((names) => names.split('.').filter(Boolean)) as [
    string[],
    string[],
  ]
  return {
    id,
    revision: +(revision as string),
    time: +(time as string),
    granted,
    denied,
  }
}

/** Whoever holds a record may keep it: nobody changes it afterwards. */
export function frozen(record: ConsentRecord | undefined): ConsentRecord | undefined {
  if (record) for (const one of [record, record.granted, record.denied]) Object.freeze(one)
  return record
}

/** Days that an answer stands. */
export type Expiry = Policy['expiry']

/** Days for each answer, however they were written. */
export const expiryOf = (days: number | { granted: number; denied: number }): Expiry =>
  typeof days === 'object' ? days : { granted: days, denied: days }
