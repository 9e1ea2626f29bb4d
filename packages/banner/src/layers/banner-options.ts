import type { Undo } from '@sluice/core'
import type { Host, HostOptions } from '../page/create-host.js'
import type { Texts } from '../texts/texts.js'
import type { QuestionView } from '../view/view.js'
import type { LookOptions } from '../view/view-options.js'
import type { Render } from './create-layers.js'
import type { InReach } from './in-reach.js'
import type { Supplement } from './supplement.js'

export interface CreateBannerOptions extends LookOptions {
  /** Makes the element that holds everything. @default one with a shadow root */
  host?: ((options: HostOptions) => Host) | undefined
  /** Called when the document has no other banner; what it returns is called when the banner is taken away. */
  onStart?: ((banner: Banner, texts: Texts) => Undo) | undefined
}

/** Takes the banner out of the page when called; its methods show and hide it. None of them decides. */
export interface Banner extends Undo {
  /** Shows the question, also to a visitor who has decided. */
  open(): void
  /** Shows the switches. */
  preferences(): void
  /** Hides both and forgets unsaved switches. */
  close(): void
  /** Goes on in another language, even while something is shown; `texts` are complete. */
  speak(texts: Texts): void
}

export interface QuestionOptions extends CreateBannerOptions {
  document: Document
  render: Render
  /** What a banner has beside its question, if it is at hand. */
  supplement?: Supplement | undefined
  /** Makes what the question is drawn from until the supplement is there. */
  createView(...args: Parameters<Supplement['createView']>): QuestionView
  /** What keeps the question in reach, if it is at hand. */
  inReach?: InReach | undefined
  /** Brings that once the question is painted. */
  loadInReach?: (() => Promise<InReach>) | undefined
  /** Brings a supplement that is not at hand: before a press, and whenever it is missing. */
  loadSupplement?: (() => Promise<Supplement>) | undefined
}

/** The question of the tag, which can go back to the English that it began with. */
export type QuestionBanner = Banner & { speak(texts: Texts | undefined): void }
