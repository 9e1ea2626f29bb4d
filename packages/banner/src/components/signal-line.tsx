import { h, type VNode } from 'preact'
import type { QuestionView } from '../view/view.js'

/** Says that the browser's signal was obeyed, if it was: 11 CCR 7025(c)(6). */
export const SignalLine = ({ consent, texts }: QuestionView): VNode | undefined =>
  consent.signal && <p class="signal">{texts.signalHonoured}</p>
