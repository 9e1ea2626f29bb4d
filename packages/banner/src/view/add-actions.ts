import type { Consent, DecideOptions } from '@sluice/core'
import { createReaction } from '../press/create-reaction.js'
import { questionFor } from './question.js'
import type { QuestionView } from './view.js'

/** A view without what its buttons do. */
export type Drawn = Omit<
  QuestionView,
  'consent' | 'answerAll' | 'save' | 'choose' | 'left' | 'putOff'
> & { document: Document }

/** What happens around the layers. */
export type ViewActions = Pick<QuestionView, 'choose' | 'left' | 'putOff'> & {
  /** Shows that a button was pressed. That is painted before the work is done. */
  pressed?(): void
  /** The decision is recorded. */
  decided(): void
}

/** Adds what the buttons of the layers do. */
export function addActions<Layer extends Drawn>(
  consent: Consent,
  { document, ...drawn }: Layer,
  { pressed, choose, decided, ...actions }: ViewActions,
): QuestionView & Omit<Layer, 'document'> {
  const react = createReaction(document, pressed)

  /** What the visitor is shown at this moment, for the receipt. */
  function shownBy(source: 'banner' | 'preferences'): DecideOptions {
    const { texts, categories } = drawn
    const { title, question, assurance } = questionFor(view)
    const shown = { ...texts, title, question, assurance, categories }
    return { source, notice: { language: texts.language, texts: shown } }
  }

  /** Every name is said: a service that is left out would follow its category, and lose its answer. */
  const choicesOfNews = (answered: readonly string[], asked: readonly string[], choice: boolean) =>
    Object.fromEntries([
      // As they stand by now: another tab may have changed them since the press.
      ...answered.map((name) => [name, consent.granted(name)]),
      ...asked.map((name) => [name, choice]),
    ])

  const decide = (record: () => void): void =>
    react(() => {
      record()
      decided()
    })

  const view = {
    consent,
    ...drawn,
    ...actions,
    choose: () => react(choose),
    answerAll(choice: boolean, source: 'banner' | 'preferences') {
      const shown = shownBy(source)
      const { answered } = questionFor(view)
      const asked = consent.unset
      decide(() => {
        if (source === 'banner' && answered[0])
          consent.decide(choicesOfNews(answered, asked, choice), {
            ...shown,
            action: choice ? 'accept-all' : 'reject-all',
          })
        else if (choice) consent.acceptAll(shown)
        else consent.rejectAll(shown)
      })
    },
    save(choices: Record<string, boolean>) {
      const shown = shownBy('preferences')
      decide(() => consent.decide(choices, shown))
    },
  }
  return view
}
