/** Google's consent types: https://developers.google.com/tag-platform/security/concepts/consent-mode */
export type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

/** The first name that the policy knows decides over each type; `true` is always granted. */
export type ConsentTypeTable = Readonly<Record<ConsentType, readonly string[] | true>>

const advertising = ['google-ads', 'marketing'] as const
const functional = ['functional'] as const

export const defaultConsentTypes: ConsentTypeTable = {
  ad_storage: advertising,
  ad_user_data: advertising,
  ad_personalization: advertising,
  analytics_storage: ['google-analytics', 'analytics'],
  functionality_storage: functional,
  personalization_storage: functional,
  security_storage: true,
}

/**
 * Gives all seven types, because Google's library takes a type that nobody mentioned as granted. `names` are those that the
 * policy knows. Without them everything that a visitor can be asked about is denied: that is the default.
 */
export function consentTypes(
  table: ConsentTypeTable,
  names?: readonly string[],
  granted?: (name: string) => unknown,
): Record<string, 'granted' | 'denied'> {
  const types: Record<string, 'granted' | 'denied'> = {}
  for (const [type, candidates] of Object.entries(table)) {
    const isGranted =
      candidates === true ||
      granted?.(candidates.find((candidate) => names?.includes(candidate)) as string)
    types[type] = isGranted ? 'granted' : 'denied'
  }
  return types
}
