import type { Consent } from '@sluice/core'
import { describePolicy } from '../texts/describe-policy.js'
import { mergeTexts } from '../texts/merge-texts.js'
import { textsFor } from '../texts/resolve-texts.js'
import { spokenTag } from '../texts/spoken-tag.js'
import type { Texts } from '../texts/texts.js'
import { addActions, type ViewActions } from './add-actions.js'
import { mendOptions } from './mend-options.js'
import type { View } from './view.js'
import type { ViewOptions } from './view-options.js'

export type CreateView = (consent: Consent, options: ViewOptions, actions: ViewActions) => View

/** Makes a `createView` that says in English what a language leaves out. It reports wrong options and texts. */
export const viewWithFallback =
  (english: Texts): CreateView =>
  (consent, options, actions) => {
    const { document = globalThis.document, ...sound } = mendOptions(options)
    const { policy } = consent
    const { overrides } = options
    const language = mergeTexts(english, options.texts)
    const tag = spokenTag(language.language, { ...options, document })
    const texts = textsFor(language, { policy, overrides, tag })
    const drawn = {
      document,
      texts,
      categories: describePolicy(policy, texts, tag),
      controller: sound.controller ?? document.location.hostname,
      privacyPolicy: sound.privacyPolicy,
      layout: sound.layout,
      modal: sound.modal,
    }
    return addActions(consent, drawn, actions)
  }
