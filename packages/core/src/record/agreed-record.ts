import { daySeconds } from '../day.js'
import type { ConsentRecord } from '../types.js'
import type { Expiry } from './decode-record.js'

/** The parts of a policy that say whether an answer still stands. */
export interface Terms {
  readonly revision: number
  /** Days that an answer stands. */
  readonly expiry: Expiry
}

/** Clocks may differ by a day. */
const clockSkewSeconds = daySeconds

/**
 * The answers that still stand, from all records of one visitor. A cookie does not say who wrote it, and a sibling subdomain
 * can set one beside the visitor's own. So a name is granted only if every record grants it, and denied if any record denies
 * it: no forged time can undo a refusal.
 */
export function agreedAnswers(
  records: readonly ConsentRecord[],
  { revision, expiry }: Terms,
  nowSeconds: number,
): Pick<ConsentRecord, 'granted' | 'denied'> {
  // A record from the future stands: the clock may have been set back.
  const standing = (side: 'granted' | 'denied'): (readonly string[])[] =>
    records.map((one) =>
      one.revision === revision && nowSeconds - one.time < expiry[side] * daySeconds
        ? one[side]
        : [],
    )
  // A denial that has expired still blocks a grant in another record.
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
 * `agreedAnswers` as a record, with the id and the time of the newest; undefined if no record stands. A time that is more
 * than a day ahead counts as now, or the record would never expire.
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
