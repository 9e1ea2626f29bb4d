import { Fragment, h, type VNode } from 'preact'
import type { QuestionView } from '../view/view.js'
import { Button } from './button.js'

export interface AllButtonsProps {
  view: QuestionView
  source: 'banner' | 'preferences'
}

/**
 * Refusing and accepting, drawn by the same code so that neither outweighs the other: EDPB Guidelines 03/2022,
 * CNIL 2020-092 (34). Refusing comes first: it is the second stop of the Tab key, after the link.
 */
export const AllButtons = ({ view: { texts, answerAll }, source }: AllButtonsProps): VNode => (
  <>
    <Button part="reject-all" text={texts.rejectAll} press={() => answerAll(false, source)} />
    <Button part="accept-all" text={texts.acceptAll} press={() => answerAll(true, source)} />
  </>
)
