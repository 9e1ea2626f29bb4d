import type { Consent, ConsentRecord } from '@sluice/core'
import type { DescribedCategory } from '../describe-policy.js'
import type { Texts } from '../texts.js'

/** What a layer is drawn from, and what its buttons call. */
export interface View {
  consent: Consent
  texts: Texts
  categories: readonly DescribedCategory[]
  controller: string
  privacyPolicy?: string | undefined
  /** Opens the preferences. */
  choose(): void
  /** The visitor decided: both layers close. */
  decided(record: ConsentRecord): void
  /** The preferences were left without a decision. */
  left(): void
}
