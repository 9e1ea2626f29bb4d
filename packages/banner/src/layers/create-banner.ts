import type { Consent } from '@sluice/core'
import { en } from '../languages/en.js'
import { soundOptions } from '../view/sound-options.js'
import { type Banner, type CreateBannerOptions, createQuestion } from './create-question.js'
import { renderLayer } from './render-layer.js'
import { restIn } from './rest.js'

/**
 * Asks the visitor for whatever is unset, and shows the preferences when told to. Call it once per document.
 * Unlike `mountBanner` it leaves the page's own `data-sluice` buttons and links alone.
 * @example const banner = createBanner(consent, { privacyPolicy: '/privacy' })
 */
export function createBanner(consent: Consent, options: CreateBannerOptions = {}): Banner {
  const { document = globalThis.document } = options
  // On a server nobody is asked.
  if (!document)
    return Object.assign(() => {}, { open() {}, preferences() {}, close() {}, speak() {} })
  const rest = restIn(en)
  return createQuestion(consent, {
    ...soundOptions(options),
    document,
    render: renderLayer,
    rest,
    createView: rest.createView,
  })
}
