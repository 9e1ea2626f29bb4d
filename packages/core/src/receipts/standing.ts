import type { Consent } from '../types.js'
import type { Draft, ReceiptAction } from './receipt.js'

/** The parts of the newest receipt that a later page needs. */
export interface Standing {
  /** The id of the record; undefined after its end. */
  record?: string | undefined
  signal?: 'gpc' | undefined
  /** When the last answer of the record ends: ISO 8601, UTC. */
  expires?: string | undefined
}

/** How things stand after a receipt. If it leaves no record, it names none: nothing later may be linked to it. */
export const standingAfter = ({ record, signal, expires }: Draft): Standing =>
  expires
    ? { record, signal, expires: [expires.granted ?? '', expires.denied ?? ''].sort()[1] }
    : { signal }

/** The end or signal that came without a decision and is in no receipt yet. */
export function unwitnessed(
  { record, signal }: Pick<Consent, 'record' | 'signal'>,
  last: Standing,
  milliseconds: number,
): ReceiptAction | undefined {
  const hasExpired = last.expires && Date.parse(last.expires) <= milliseconds
  if (hasExpired && !record) return 'expire'
  return signal && signal !== last.signal ? 'signal' : undefined
}
