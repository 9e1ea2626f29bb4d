import { daySeconds } from '../day.js'
import type { ConsentRecord } from '../types.js'
import type { Expiry } from './decode-record.js'

/** What records are judged by. */
export interface Terms {
  readonly revision: number
  /** Days that an answer stands. */
  readonly expiry: Expiry
}

/** A day's allowance for clocks that differ. */
const clockSkewSeconds = daySeconds

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
      one.revision === revision && nowSeconds - one.time < expiry[side] * daySeconds
        ? one[side]
        : [],
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
  const { granted, denied } = terms.expiry
  const lifeSeconds = Math.max(granted, denied) * daySeconds
  const rank = ({ time }: ConsentRecord): number => (time > nowSeconds ? 0 : time)
  const [newest] = records
    .filter(({ revision, time }) => revision === terms.revision && nowSeconds - time < lifeSeconds)
    .sort((one, other) => rank(other) - rank(one))
  if (!newest) return
  const isAhead = newest.time > nowSeconds + clockSkewSeconds
  return {
    ...newest,
    time: isAhead ? nowSeconds : newest.time,
    ...agreedAnswers(records, terms, nowSeconds),
  }
}
