import type { Consent } from './types.js'

/** Puts the record into the terms of ISO/IEC TS 27560, for the visitor to keep: https://w3c.github.io/dpv/guides/consent-27560 */
export function exportRecord({ record, policy }: Pick<Consent, 'record' | 'policy'>): string {
  if (!record) return 'null'
  const state = (name: string): string =>
    record.granted.includes(name) ? 'given' : record.denied.includes(name) ? 'refused' : 'requested'
  return JSON.stringify(
    {
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: record.id,
      event_time: new Date(record.time * 1000),
      validity_duration: `P${policy.expiresAfterDays}D`,
      revision: record.revision,
      purposes: policy.categories.map(({ name, required }) => ({
        purpose: name,
        event_state: required ? 'required' : state(name),
      })),
    },
    null,
    2,
  )
}
