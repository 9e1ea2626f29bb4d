import type { ConsentRecord } from '../types.js'
import type { Expiry } from './decode-record.js'

/** What records are judged by. */
export interface Terms {
  readonly revision: number
  /** Days that an answer stands. */
  readonly expiry: Expiry
}

/** A day's allowance for clocks that differ. */
const clockSkewSeconds = 86_400

/**
 * The answers of all records of one visitor that still stand. A cookie does not say who wrote it, and a sibling subdomain
 * can put one beside the visitor's own: so what is granted is only what every one grants, and what is denied is what any one
 * denies. No time that somebody writes wins over a refusal.
 */
export function agreedAnswers(
  records: readonly ConsentRecord[],
  { revision, expiry }: Terms,
  nowSeconds: number,
): Pick<ConsentRecord, 'granted' | 'denied'> {
  // One from the future stands, as after a clock was set back.
  const standing = (side: 'granted' | 'denied'): (readonly string[])[] =>
    records.map((one) =>
      one.revision === revision && nowSeconds - one.time < expiry[side] * 86_400 ? one[side] : [],
    )
  // A denial that expires sooner uncovers no grant.
  const refused = new Set(records.flatMap((one) => one.denied))
  const grants = standing('granted').map((names) => new Set(names))
  return {
    granted: [...(grants[0] ?? [])].filter(
      (name) => !refused.has(name) && grants.every((one) => one.has(name)),
    ),
    denied: [...new Set(standing('denied').flat())],
  }
}

/**
 * `agreedAnswers` with the id and the time of the newest record; undefined where none stands. One that is far ahead counts
 * as of now, or it would never expire.
 */
export function agreedRecord(
  records: readonly ConsentRecord[],
  terms: Terms,
  nowSeconds: number,
): ConsentRecord | undefined {
  const { revision, expiry } = terms
  const days = Math.max(expiry.granted, expiry.denied)
  const standing = records.filter(
    (one) => one.revision === revision && nowSeconds - one.time < days * 86_400,
  )
  if (!standing[0]) return
  const rank = ({ time }: ConsentRecord): number => (time > nowSeconds ? 0 : time)
  const [newest] = standing.sort((one, other) => rank(other) - rank(one))
  const { id, time } = newest as ConsentRecord
  const isAhead = time > nowSeconds + clockSkewSeconds
  return {
    id,
    revision,
    time: isAhead ? nowSeconds : time,
    ...agreedAnswers(records, terms, nowSeconds),
  }
}
