import { Fragment, h, type VNode } from 'preact'
import type { QuestionView } from '../view/view.js'

/** The place in a text for the link to the privacy policy. */
export const linkSlot = '{privacyPolicy}'

export interface LinkedTextProps {
  view: QuestionView
  text: string
}

/** A text with the link in each of its slots. If the site gives no address, the words of the link stand there alone. */
export const LinkedText = ({ view: { texts, privacyPolicy }, text }: LinkedTextProps): VNode => (
  <>
    {text
      .split(linkSlot)
      .map((piece, index) => [
        index > 0 &&
          (privacyPolicy ? <a href={privacyPolicy}>{texts.privacyPolicy}</a> : texts.privacyPolicy),
        piece,
      ])}
  </>
)
