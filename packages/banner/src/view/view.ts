import type { Consent, Undo } from '@sluice/core'
import type { DescribedCategory } from '../texts/describe-policy.js'
import type { ListedCategory } from '../texts/group-services.js'
import type { QuestionTexts, Texts } from '../texts/texts.js'

/** What the question is drawn from, and what its buttons call. */
export interface QuestionView {
  consent: Consent
  texts: QuestionTexts
  categories: readonly ListedCategory[]
  controller: string
  privacyPolicy?: string | undefined
  layout: 'bar' | 'corner' | 'dialog'
  modal: boolean
  /** Keeps a question that is not modal out of the page's way while it stands there. */
  stand?: ((banner: HTMLElement | null) => Undo | undefined) | undefined
  /** Grants or denies everything that the layer asks about. */
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

/** What a layer is drawn from, and what its buttons call. */
export interface View extends QuestionView {
  texts: Texts
  categories: readonly DescribedCategory[]
}
