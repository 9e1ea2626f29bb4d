import { unshadowed } from '../page/unshadowed.js'
import type { Reading } from './record-state.js'

/** A list that JSON writes as a list, even where Prototype.js gave all lists a `toJSON`: https://github.com/prototypejs/prototype */
const plain = <One>(list: One[]): One[] => Object.setPrototypeOf(list, null)

/**
 * Puts the record into the terms of ISO/IEC TS 27560, for the visitor to keep. The site is named by its host: a page does not
 * know its owner. https://w3c.github.io/dpv/guides/consent-27560
 */
export function exportRecord(
  { record, policy, region }: Pick<Reading, 'record' | 'policy' | 'region'>,
  document: Document | undefined,
): string {
  const host = document?.location.host
  const exported = record && {
    schema_version: 'ISO/IEC TS 27560:2023',
    record_id: record.id,
    pii_principal_id: record.id,
    privacy_notice: [host, `revision ${record.revision}`].filter(Boolean).join(', '),
    language: document && unshadowed(document).documentElement.lang,
    // A page from a file has no host.
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
