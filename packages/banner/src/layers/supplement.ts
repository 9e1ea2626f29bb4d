import type { VNode } from 'preact'
import { Preferences } from '../components/preferences.js'
import { preferencesStyles } from '../styles/preferences.css.js'
import type { Texts } from '../texts/texts.js'
import type { View } from '../view/view.js'
import { type CreateView, viewWithFallback } from '../view/view-with-fallback.js'
import { unlessAskedAbove } from './unless-asked-above.js'

/**
 * What makes a question a whole banner. The npm package has it at hand; in the tag it is a part, which is run before the visitor
 * can press.
 */
export interface Supplement {
  createView: CreateView
  Preferences(view: View): VNode
  styles: string
  unlessAskedAbove: typeof unlessAskedAbove
}

/** Makes the supplement. If a language lacks a text, `english` has it. */
export const createSupplement = (english: Texts): Supplement => ({
  createView: viewWithFallback(english),
  Preferences,
  styles: preferencesStyles,
  unlessAskedAbove,
})
