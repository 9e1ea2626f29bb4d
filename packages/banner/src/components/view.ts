import type { Consent } from '@sluice/core'
import type { DescribedCategory } from '../describe-policy.js'
import type { Texts } from '../texts.js'

/** What a layer is drawn from, and what its buttons call. */
export interface View {
  consent: Consent
  texts: Texts
  categories: readonly DescribedCategory[]
  controller: string
  privacyPolicy?: string | undefined
  layout: 'bar' | 'corner' | 'dialog'
  modal: boolean
  /** Grants or denies whatever the layer asks about. */
  answerAll(choice: boolean, source: 'banner' | 'preferences'): void
  /** Records each switch as it stands. */
  save(choices: Record<string, boolean>): void
  /** Opens the preferences. */
  choose(): void
  /** The preferences were left without a decision. */
  left(): void
  /** A modal question was left without a decision. */
  putOff(): void
}
