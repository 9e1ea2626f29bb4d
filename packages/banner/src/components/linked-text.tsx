import { Fragment, h, type VNode } from 'preact'
import type { QuestionView } from '../view/view.js'

/** Where a text has the link to the privacy policy. */
export const linkSlot = '{privacyPolicy}'

export interface LinkedTextProps {
  view: QuestionView
  text: string
}

/** A text with the link in each of its slots; where the site says no address, the words alone, so that none is missing. */
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
