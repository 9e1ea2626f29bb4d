import { unshadowed } from '../page/unshadowed.js'
import type { CheckedPolicy } from '../policy/policy-of.js'
import type { ConsentRecord } from '../types.js'

export interface ExportedConsent {
  record: ConsentRecord | undefined
  policy: CheckedPolicy
  region: string | undefined
}

/** A list that is one in JSON too, whatever the page gave to all lists: https://github.com/prototypejs/prototype `toJSON`. */
const plain = <One>(list: One[]): One[] => Object.setPrototypeOf(list, null)

/**
 * Puts the record into the terms of ISO/IEC TS 27560, for the visitor to keep. Whoever asked is named by host: a page knows
 * no more of its owner. https://w3c.github.io/dpv/guides/consent-27560
 */
export function exportRecord(
  { record, policy, region }: ExportedConsent,
  document: Document | undefined,
): string {
  const host = document?.location.host
  const exported = record && {
    schema_version: 'ISO/IEC TS 27560:2023',
    record_id: record.id,
    pii_principal_id: record.id,
    privacy_notice: [host, `revision ${record.revision}`].filter(Boolean).join(', '),
    language: document && unshadowed(document).documentElement.lang,
    // A file has no host either.
    pii_controllers: plain(host ? [host] : []),
    jurisdiction: region,
    withdrawal_method: 'privacy choices',
    event_time: new Date(record.time * 1000).toISOString(),
    event_type: 'explicit',
    purposes: plain(
      [...policy.askable.keys()].map((purpose) => {
        const [event_state, days] = record.granted.includes(purpose)
          ? ['given', policy.expiry.granted]
          : record.denied.includes(purpose)
            ? ['refused', policy.expiry.denied]
            : ['requested']
        return {
          purpose,
          recipient_third_parties: plain(
            policy.services.filter(({ name }) => name === purpose).map(({ provider }) => provider),
          ),
          event_state,
          validity_duration: days && `P${days}D`,
        }
      }),
    ),
  }
  return JSON.stringify(exported ?? null, null, 2)
}
