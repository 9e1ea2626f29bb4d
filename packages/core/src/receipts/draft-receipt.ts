import { daySeconds } from '../day.js'
import { randomId } from '../record/random-id.js'
import type { Consent, ConsentRecord, Status } from '../types.js'
import type { Draft, ReceiptAction, ReceiptSource } from './receipt.js'

/** The members of a `Consent` that a receipt needs. */
export type ProvenConsent = Pick<
  Consent,
  'policy' | 'status' | 'record' | 'model' | 'region' | 'signal' | 'on'
>

export interface Decision {
  action: ReceiptAction
  source: ReceiptSource
  /** Undefined if the decision removed it. */
  record: ConsentRecord | undefined
  /** The id of the record before the decision, even if it is gone now. */
  recordId: string | undefined
  /** The language of the notice, if one was shown. */
  language?: string | undefined
  host: string
  /** Epoch milliseconds. */
  time: number
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** Writes down one decision, and where everything stands after it. */
export function draftReceipt(
  consent: Omit<ProvenConsent, 'on'>,
  { action, source, record, recordId, language, host, time }: Decision,
): Draft {
  const { categories, services, revision, expiry } = consent.policy
  // The record of the decision goes first: another callback may have decided again before this one hears of it.
  const status = (name: string): Status =>
    record?.denied.includes(name)
      ? 'denied'
      : record?.granted.includes(name)
        ? 'granted'
        : consent.status(name)
  const statuses = (all: readonly { readonly name: string }[]): Record<string, Status> =>
    Object.fromEntries(all.map(({ name }) => [name, status(name)]))
  const end = (answer: 'granted' | 'denied'): string | undefined =>
    record?.[answer][0] && iso((record.time + expiry[answer] * daySeconds) * 1000)

  return {
    schema: 'urn:sluice:receipt:1',
    id: randomId(),
    record: recordId,
    time: iso(time),
    action,
    source,
    signal: consent.signal,
    categories: statuses(categories),
    services: statuses(services),
    revision,
    notice: language === undefined ? undefined : { language },
    model: consent.model,
    region: consent.region,
    host,
    expires: record && { granted: end('granted'), denied: end('denied') },
  }
}
