import { describe, expect, it } from 'vitest'
import { exportRecord } from '../../src/consent/export-record.js'
import { createConsent, memoryStorage } from '../../src/index.js'
import { definePolicy } from '../../src/policy/define-policy.js'
import { decodeRecord } from '../../src/record/decode-record.js'

const now = () => 1_790_000_000_000
const create = (storage = memoryStorage()) =>
  createConsent({
    storage,
    now,
    revision: 3,
    region: 'GB',
    reload: 'never',
    expiresAfterDays: { granted: 90, denied: 182 },
    services: [
      { name: 'stats', category: 'analytics', provider: 'Stats Ltd' },
      { name: 'login', category: 'necessary', provider: 'Us' },
    ],
  })

describe('export', () => {
  it('is null where nothing was decided', () => {
    expect(JSON.parse(create().export())).toBeNull()
  })

  it('says in the terms of ISO/IEC TS 27560 what was decided, when, and for how long', () => {
    document.documentElement.lang = 'en'
    const consent = create()
    const { id } = consent.decide({ analytics: true })
    const text = consent.export()
    expect(text).toContain('\n  "record_id": ')
    expect(JSON.parse(text)).toEqual({
      schema_version: 'ISO/IEC TS 27560:2023',
      record_id: id,
      pii_principal_id: id,
      privacy_notice: 'localhost:3000, revision 3',
      language: 'en',
      pii_controllers: ['localhost:3000'],
      jurisdiction: 'GB',
      withdrawal_method: 'privacy choices',
      event_time: '2026-09-21T14:13:20.000Z',
      event_type: 'explicit',
      purposes: [
        {
          purpose: 'analytics',
          recipient_third_parties: [],
          event_state: 'given',
          validity_duration: 'P90D',
        },
        { purpose: 'marketing', recipient_third_parties: [], event_state: 'requested' },
        {
          purpose: 'stats',
          recipient_third_parties: ['Stats Ltd'],
          event_state: 'given',
          validity_duration: 'P90D',
        },
      ],
    })
  })

  it('names nobody where there is no page', () => {
    const policy = definePolicy({})
    const record = decodeRecord(
      'v=1&r=3&id=3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f&t=1790000000&y=analytics&n=',
    )
    const exported = JSON.parse(exportRecord({ record, policy, region: 'GB' }, undefined))
    expect(exported).toMatchObject({
      privacy_notice: 'revision 3',
      pii_controllers: [],
      jurisdiction: 'GB',
    })
    expect(exported).not.toHaveProperty('language')
  })

  it('states a refusal as one, and nothing that needs no consent', () => {
    const consent = create()
    consent.withdraw()
    const { purposes } = JSON.parse(consent.export())
    expect(purposes.map((one: Record<string, string>) => [one.purpose, one.event_state])).toEqual([
      ['analytics', 'refused'],
      ['marketing', 'refused'],
      ['stats', 'refused'],
    ])
  })
})
