import { h } from 'preact'
import { Banner as Question } from '../components/banner.js'
import type { QuestionView, View } from '../view/view.js'
import type { Layers } from './create-layers.js'
import type { Supplement } from './supplement.js'

/** Makes what draws each layer, from the view of the moment; without a supplement there are no preferences. */
export function layersFrom(view: () => QuestionView, supplement: Supplement | undefined): Layers {
  const Preferences = supplement?.Preferences
  return {
    banner: () => <Question {...view()} />,
    preferences: Preferences && (() => <Preferences {...(view() as View)} />),
  }
}
