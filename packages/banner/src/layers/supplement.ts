import type { VNode } from 'preact'
import { Preferences } from '../components/preferences.js'
import { keepInReach } from '../page/keep-in-reach.js'
import { preferencesStyles } from '../styles/preferences.css.js'
import { reachStyles } from '../styles/reach.css.js'
import type { Texts } from '../texts/texts.js'
import type { View } from '../view/view.js'
import { type CreateView, viewWithFallback } from '../view/view-with-fallback.js'
import { unlessAskedAbove } from './unless-asked-above.js'

/**
 * What makes a question a whole banner. The npm package has it at hand; in the tag it is a part, which comes once the question
 * is painted.
 */
export interface Supplement {
  createView: CreateView
  Preferences(view: View): VNode
  styles: string
  keepInReach: typeof keepInReach
  unlessAskedAbove: typeof unlessAskedAbove
}

/** Makes the supplement. If a language lacks a text, `english` has it. */
export const createSupplement = (english: Texts): Supplement => ({
  createView: viewWithFallback(english),
  Preferences,
  styles: reachStyles + preferencesStyles,
  keepInReach,
  unlessAskedAbove,
})
