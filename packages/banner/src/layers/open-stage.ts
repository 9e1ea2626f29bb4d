import { createHost } from '../page/create-host.js'
import { bannerStyles } from '../styles/banner.css.js'
import type { QuestionTexts } from '../texts/texts.js'
import type { QuestionOptions } from './banner-options.js'
import { createStage, type Stage } from './create-stage.js'
import { whyNoBanner } from './why-no-banner.js'

/** Makes the banner's element, if the page may have one. */
export function openStage(
  { document, host = createHost, theme, askInFrames, render }: QuestionOptions,
  texts: QuestionTexts,
): Stage | undefined {
  const reason = whyNoBanner(document, askInFrames)
  if (reason) console.warn(`[sluice] ${reason}`)
  else return createStage(host({ document, texts, theme, styles: bannerStyles }), render)
}
