import type { Consent } from '@sluice/core'
import { enQuestion } from '../texts/english-question.js'
import { groupServices } from '../texts/group-services.js'
import { layTexts } from '../texts/lay-texts.js'
import { ownWords } from '../texts/own-words.js'
import { policyTexts } from '../texts/policy-texts.js'
import { sayIn } from '../texts/say-in.js'
import { spokenTag } from '../texts/spoken-tag.js'
import { textOf } from '../texts/text-of.js'
import type { QuestionTexts } from '../texts/texts.js'
import { isWebAddress } from '../texts/web-address.js'
import { addActions, type ViewActions } from './add-actions.js'
import type { QuestionView } from './view.js'
import type { ViewOptions } from './view-options.js'

/**
 * Makes what the question is drawn from before the preferences are there. Unlike `createView` it ignores wrong options, and
 * reports nothing.
 */
export function createQuestionView(
  consent: Consent,
  options: ViewOptions,
  actions: ViewActions,
): QuestionView {
  const { policy } = consent
  const { document = globalThis.document, privacyPolicy } = options
  const language: QuestionTexts = options.texts ?? enQuestion
  const tag = spokenTag(language.language, { ...options, document })
  let texts = layTexts(language, policyTexts(policy, tag))
  for (const [words] of ownWords(tag, options.overrides)) texts = layTexts(texts, words)
  const drawn = {
    document,
    texts,
    categories: groupServices(policy, texts, ({ name, title }) => ({
      name,
      title: textOf(texts.services[name]?.title) ?? sayIn(tag, title) ?? name,
    })),
    controller: textOf(options.controller) ?? document.location.hostname,
    privacyPolicy: isWebAddress(privacyPolicy) ? privacyPolicy : undefined,
    layout: options.layout ?? 'bar',
    modal: options.modal === true,
  }
  return addActions(consent, drawn, actions)
}
