import type { Consent, DecideOptions } from '@sluice/core'
import { createReaction } from './after-paint.js'
import type { View } from './components/view.js'
import { describePolicy } from './describe-policy.js'
import { en } from './languages/en.js'
import { mergeTexts } from './merge-texts.js'
import { pickOption } from './pick-option.js'
import { questionFor } from './question.js'
import { resolveTexts } from './resolve-texts.js'
import { sayValue } from './say-value.js'
import { textOf } from './text-of.js'
import type { TextOverrides, Texts } from './texts.js'
import { isWebAddress } from './web-address.js'

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
  document?: Document | undefined
}

export type Layout = 'bar' | 'corner' | 'dialog'

/** What happens around the layers. */
export type ViewActions = Pick<View, 'choose' | 'left' | 'putOff'> & {
  /** A button was pressed: what is painted before its work is done. */
  pressed?(): void
  /** The decision is recorded. */
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
  { pressed, choose, decided, ...actions }: ViewActions,
): View {
  const { document = globalThis.document } = options
  const texts = resolveTexts(mergeTexts(en, options.texts), consent.policy, options.overrides)
  const categories = describePolicy(consent.policy, texts)
  const react = createReaction(document, pressed)

  /** What the visitor is shown at this moment, for the receipt. */
  function shownBy(source: 'banner' | 'preferences'): DecideOptions {
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

  const { privacyPolicy: told, controller } = options
  if (controller !== undefined && !textOf(controller))
    console.error(`[sluice] controller: got ${sayValue(controller)}, takes a name`)
  const privacyPolicy = isWebAddress(told) ? told : undefined
  if ((told ?? '') !== '' && !privacyPolicy) {
    const got = typeof told === 'string' ? `"${told}"` : sayValue(told)
    console.error(`[sluice] privacyPolicy: got ${got}, takes an address of the web`)
  }

  const view: View = {
    consent,
    texts,
    categories,
    controller: textOf(controller) ?? document.location.hostname,
    privacyPolicy,
    layout: pickOption<Layout>('layout', options.layout, ['bar', 'corner', 'dialog']),
    modal: pickOption('modal', options.modal, [false, true]),
    ...actions,
    choose: () => react(choose),
    answerAll(choice, source) {
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
    save(choices) {
      const shown = shownBy('preferences')
      decide(() => consent.decide(choices, shown))
    },
  }
  return view
}
