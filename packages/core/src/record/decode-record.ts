import type { ConsentRecord, Policy } from '../types.js'

/** The only form of a record. Names need no check of their own, because only names of the policy are ever looked up. */
const form = /^v=1&r=(\d{1,9})&id=([-\da-fA-F]{36})&t=(\d{1,11})&y=([\w.-]*)&n=([\w.-]*)$/

/**
 * Reads what `encodeRecord` wrote. Unlike `agreedRecord` it does not judge whether the answers still stand. Text that does
 * not parse counts as no record; it never throws.
 */
export function decodeRecord(text?: string): ConsentRecord | undefined {
  // `exec` reads undefined as the word, which does not parse either.
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

/** Freezes a record, so that its readers can keep it. */
export function frozen(record: ConsentRecord | undefined): ConsentRecord | undefined {
  if (record) for (const one of [record, record.granted, record.denied]) Object.freeze(one)
  return record
}

/** Days that an answer stands. */
export type Expiry = Policy['expiry']

/** The days for each answer, from one number or from two. */
export const expiryOf = (days: number | { granted: number; denied: number }): Expiry =>
  typeof days === 'object' ? days : { granted: days, denied: days }
