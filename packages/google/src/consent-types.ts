import type { Consent } from '@sluice/core'

/** Google's consent types: https://developers.google.com/tag-platform/security/concepts/consent-mode */
export type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

/** What decides over each type: the first of these names that the policy knows; `true` is always granted. */
export type ConsentTypeTable = Readonly<Record<ConsentType, readonly string[] | true>>

const advertising = ['google-ads', 'marketing'] as const

export const defaultConsentTypes: ConsentTypeTable = {
  ad_storage: advertising,
  ad_user_data: advertising,
  ad_personalization: advertising,
  analytics_storage: ['google-analytics', 'analytics'],
  functionality_storage: ['functional'],
  personalization_storage: ['functional'],
  security_storage: true,
}

export type ConsentTypes = Record<ConsentType, 'granted' | 'denied'>

/** All seven types, always: to Google's library a type that was never mentioned counts as granted. */
export function consentTypes(
  { policy, granted }: Pick<Consent, 'policy' | 'granted'>,
  table: ConsentTypeTable,
): ConsentTypes {
  const known = [...policy.services, ...policy.categories].map(({ name }) => name)
  const isGranted = (names: readonly string[] | true): boolean => {
    if (names === true) return true
    const name = names.find((candidate) => known.includes(candidate))
    return name !== undefined && granted(name)
  }
  return Object.fromEntries(
    Object.entries(table).map(([type, names]) => [type, isGranted(names) ? 'granted' : 'denied']),
  ) as ConsentTypes
}

/** What stands before any decision: everything denied that the visitor could be asked about. */
export const deniedTypes = (table: ConsentTypeTable): ConsentTypes =>
  consentTypes({ policy: { services: [], categories: [] }, granted: () => false } as never, table)
