import type { Consent } from '@sluice/core'
import { en } from '../languages/en.js'
import { mendOptions } from '../view/mend-options.js'
import type { Banner, CreateBannerOptions } from './banner-options.js'
import { createQuestion } from './create-question.js'
import { inReach } from './in-reach.js'
import { renderLayer } from './render-layer.js'
import { createSupplement } from './supplement.js'

/**
 * Asks the visitor about everything that is unset, and shows the preferences on request. Call it once per document.
 * Unlike `mountBanner` it leaves the page's own `data-sluice` buttons and links alone.
 * @example const banner = createBanner(consent, { privacyPolicy: '/privacy' })
 */
export function createBanner(consent: Consent, options: CreateBannerOptions = {}): Banner {
  const { document = globalThis.document } = options
  // A server asks nobody.
  if (!document)
    return Object.assign(() => {}, { open() {}, preferences() {}, close() {}, speak() {} })
  const supplement = createSupplement(en)
  return createQuestion(consent, {
    ...mendOptions(options),
    document,
    render: renderLayer,
    supplement,
    inReach,
    createView: supplement.createView,
  })
}
