import type { Consent, DecideOptions } from '@sluice/core'
import type { View } from './components/view.js'
import { describePolicy } from './describe-policy.js'
import { en } from './languages/en.js'
import { pickOption } from './pick-option.js'
import { questionFor } from './question.js'
import { resolveTexts } from './resolve-texts.js'
import type { TextOverrides, Texts } from './texts.js'

export interface ViewOptions {
  /** The address of the site's privacy policy. */
  privacyPolicy?: string | undefined
  /** Who asks. @default location.hostname */
  controller?: string | undefined
  /** A complete language. @default English */
  texts?: Texts | undefined
  /** The site's own words for any text, also of its categories and services. */
  overrides?: TextOverrides | undefined
  /** Where the question stands: along the bottom edge, in the corner, or in the middle. @default 'bar' */
  layout?: Layout | undefined
  /** Whether the rest of the page waits for an answer. Escape puts the question off, and decides nothing. @default false */
  modal?: boolean | undefined
}

export type Layout = 'bar' | 'corner' | 'dialog'

/** What happens around the layers. */
export type ViewActions = Pick<View, 'choose' | 'left' | 'putOff'> & {
  /** The visitor decided. */
  decided(): void
}

/**
 * Makes what `Banner` and `Preferences` are drawn from: texts, categories, and what their buttons do.
 * Unlike `createBanner` it draws nothing; draw again when `consent.subscribe` calls back.
 * @example const view = createView(consent, { privacyPolicy: '/privacy' }, { choose, left, putOff, decided })
 */
export function createView(
  consent: Consent,
  options: ViewOptions,
  { decided, ...actions }: ViewActions,
): View {
  const texts = resolveTexts(options.texts ?? en, consent.policy, options.overrides)
  const categories = describePolicy(consent.policy, texts)

  /** What the visitor is shown at this moment, for the receipt. */
  function shownBy(source: 'banner' | 'preferences'): DecideOptions {
    const { title, question, assurance } = questionFor(view)
    const shown = { ...texts, title, question, assurance, categories }
    return { source, notice: { language: texts.language, texts: shown } }
  }

  const view: View = {
    consent,
    texts,
    categories,
    controller: options.controller ?? globalThis.location?.hostname ?? '',
    privacyPolicy: options.privacyPolicy,
    layout: pickOption<Layout>('layout', options.layout, ['bar', 'corner', 'dialog']),
    modal: pickOption('modal', options.modal, [false, true]),
    ...actions,
    answerAll(choice, source) {
      const { answered } = questionFor(view)
      const shown = shownBy(source)
      if (source === 'banner' && answered.length) {
        // Every name is said: a service that is left out would follow its category, and lose its answer.
        const stands = (name: string): boolean =>
          answered.includes(name) ? consent.granted(name) : choice
        const names = categories.flatMap(({ required, name, services }) =>
          required ? [] : [name, ...services.map((service) => service.name)],
        )
        consent.decide(Object.fromEntries(names.map((name) => [name, stands(name)])), shown)
      } else if (choice) consent.acceptAll(shown)
      else consent.rejectAll(shown)
      decided()
    },
    save(choices) {
      consent.decide(choices, shownBy('preferences'))
      decided()
    },
  }
  return view
}
