import type { Consent } from '@sluice/core'
import { fillSlots } from '../texts/fill-slots.js'
import type { ListedCategory } from '../texts/group-services.js'
import { sideBySide } from '../texts/side-by-side.js'
import type { QuestionTexts } from '../texts/texts.js'

/** What the banner asks. */
export interface Question {
  title: string
  question: string
  assurance: string
  /** Names that were answered before: a question about what is new leaves their answers alone. */
  answered: readonly string[]
}

export interface QuestionContext {
  consent: Pick<Consent, 'unset' | 'model'>
  texts: QuestionTexts
  categories: readonly ListedCategory[]
  controller: string
}

/**
 * The words of the question: about everything, or about what is new since the visitor decided. Where data is used until the
 * visitor objects, they say so.
 */
export function questionFor({ consent, texts, categories, controller }: QuestionContext): Question {
  const asked = categories.filter(({ required }) => !required)
  const isUnset = ({ name }: { name: string }): boolean => consent.unset.includes(name)
  const known = asked.flatMap((category) => [category, ...category.services])
  const answered = known.filter((one) => !isUnset(one)).map(({ name }) => name)
  const isAboutNews = answered.length > 0 && answered.length < known.length
  const items = asked.flatMap((category): readonly { title: string }[] =>
    !isAboutNews || isUnset(category) ? [category] : category.services.filter(isUnset),
  )

  const said = {
    ...texts,
    ...(isAboutNews && texts.changed),
    ...(consent.model === 'opt-out' && texts.optOut),
  }
  const list = sideBySide(
    texts.language,
    items.map(({ title }) => title),
  )
  const put = (text: string): string =>
    fillSlots(texts, text, { controller, categories: list, items: list })
  return {
    title: put(said.title),
    question: put(said.question),
    assurance: put(said.assurance),
    answered: isAboutNews ? answered : [],
  }
}
