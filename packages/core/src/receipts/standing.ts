import type { Action, Consent } from '../types.js'
import type { Draft } from './receipt.js'

/** What the newest receipt says that a later page must know. */
export interface Standing {
  /** The id of the record; none after its end. */
  record?: string | undefined
  signal?: 'gpc' | undefined
  /** When the last answer of the record ends: ISO 8601, UTC. */
  expires?: string | undefined
}

/** Where a receipt leaves its record. One that leaves none names none: nothing later may be linked to it. */
export const standingAfter = ({ record, signal, expires }: Draft): Standing =>
  expires
    ? { record, signal, expires: [expires.granted ?? '', expires.denied ?? ''].sort()[1] }
    : { signal }

/** What happened without a decision, and stands in no receipt yet. */
export function unwitnessed(
  { record, signal }: Pick<Consent, 'record' | 'signal'>,
  last: Standing,
  milliseconds: number,
): Action | undefined {
  const hasExpired = last.expires && Date.parse(last.expires) <= milliseconds
  if (hasExpired && !record) return 'expire'
  return signal && signal !== last.signal ? 'signal' : undefined
}
