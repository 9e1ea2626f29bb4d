import {
  type Banner,
  createQuestion,
  createQuestionView,
  enQuestion,
  type QuestionBanner,
  type QuestionOptions,
  render,
} from '@sluice/banner/internal'
import type { Consent } from '@sluice/core'
import { inTime } from '@sluice/core/page'
import { followLanguage } from '../inside/follow-language.js'
import { handOver } from '../load/hand-over.js'
import type { PartOptions } from '../load/parts.js'

/** What the banner's part hands over: the banner, in the visitor's language. */
export type ShowBanner = typeof showBanner

interface ShowBannerOptions
  extends Omit<
      QuestionOptions,
      | 'document'
      | 'render'
      | 'createView'
      | 'supplement'
      | 'loadSupplement'
      | 'inReach'
      | 'loadInReach'
      | 'speech'
    >,
    PartOptions {
  receipts?: unknown
}

// The build puts `draw.ts` behind the name of Preact, so the layers are made of what it draws.
const renderLayer = render as unknown as QuestionOptions['render']

/** Milliseconds that a question waits for the preferences, if it needs them. */
const patience = 2_000

async function showBanner(
  consent: Consent,
  { loadPart, speech, receipts, ...options }: ShowBannerOptions,
): Promise<Banner> {
  const loadSupplement = async () =>
    (await loadPart('sluice-preferences'))(enQuestion, speech, loadPart)
  // It has the words for what is new, all the words that a receipt proves, and looks whether a page around a frame asks.
  const supplement =
    consent.record || receipts || window !== window.top
      ? await inTime(loadSupplement(), patience, 'preferences').catch(
          reportError as () => undefined,
        )
      : undefined
  const loadInReach = () => {
    // A press must not wait for the network.
    loadPart.ahead('sluice-preferences')
    return loadPart('sluice-reach')
  }
  let banner: QuestionBanner | undefined
  const asking = {
    ...options,
    speech,
    document,
    render: renderLayer,
    createView: createQuestionView,
    loadInReach,
    loadSupplement,
    supplement,
  }
  await followLanguage(speech, (texts) => {
    if (banner) banner.speak(texts)
    else banner = createQuestion(consent, { ...asking, texts })
  })
  return banner as unknown as Banner
}

declare module '../load/parts.js' {
  interface Parts {
    'sluice-banner': ShowBanner
  }
}

handOver(showBanner)
