import type { VNode } from 'preact'
import { Preferences } from '../components/preferences.js'
import { keepInReach } from '../page/keep-in-reach.js'
import { preferencesStyles } from '../styles/preferences.css.js'
import { reachStyles } from '../styles/reach.css.js'
import type { Texts } from '../texts/texts.js'
import { type CreateView, completeView } from '../view/complete-view.js'
import type { View } from '../view/view.js'
import { unlessAskedAbove } from './unless-asked-above.js'

/**
 * What a banner has beside its question: at hand in the npm package, and in the tag a part that comes once the question is
 * painted.
 */
export interface Rest {
  createView: CreateView
  Preferences(view: View): VNode
  styles: string
  keepInReach: typeof keepInReach
  unlessAskedAbove: typeof unlessAskedAbove
}

/** The rest of a banner, with `english` where a language leaves something out. */
export const restIn = (english: Texts): Rest => ({
  createView: completeView(english),
  Preferences,
  styles: reachStyles + preferencesStyles,
  keepInReach,
  unlessAskedAbove,
})
