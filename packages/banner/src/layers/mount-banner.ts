import type { Consent } from '@sluice/core'
import { createLightHost } from '../page/create-light-host.js'
import { bindControls } from '../press/bind-controls.js'
import { pickOption } from '../texts/pick-option.js'
import { textsFor } from '../texts/resolve-texts.js'
import { spokenTag } from '../texts/spoken-tag.js'
import type { Texts } from '../texts/texts.js'
import type { Banner, CreateBannerOptions } from './banner-options.js'
import { createBanner } from './create-banner.js'
import { mountReopen, type Reopen } from './mount-reopen.js'

export interface BannerOptions extends Omit<CreateBannerOptions, 'onStart' | 'host'> {
  /** Whether the page's `data-sluice` buttons and links are bound as well. @default true */
  controls?: boolean | undefined
  /** Whether a button in the corner of the page opens the preferences again. @default false */
  reopen?: boolean | undefined
  /** Whether the banner has a shadow root, which keeps its styles and the page's apart. @default true */
  shadow?: boolean | undefined
}

/**
 * Asks the visitor for whatever is unset, and makes the page's `data-sluice` buttons and links work.
 * Unlike `bindControls` it brings the dialogs themselves. Call it once per document.
 * @example const banner = mountBanner(consent, { privacyPolicy: '/privacy', layout: 'corner', reopen: true })
 */
export function mountBanner(
  consent: Consent,
  { controls, shadow, reopen, ...options }: BannerOptions = {},
): Banner {
  const { document } = options
  const { askInFrames } = options
  const hasControls = pickOption('controls', controls, [true, false])
  const hasShadow = pickOption('shadow', shadow, [true, false])
  const hasReopen = pickOption('reopen', reopen, [false, true])
  let button: Reopen | undefined
  const banner = createBanner(consent, {
    ...options,
    host: hasShadow ? undefined : createLightHost,
    onStart({ preferences }, texts) {
      button = hasReopen ? mountReopen(consent, { ...options, texts, preferences }) : undefined
      const stops = [
        hasControls && bindControls({ consent, preferences, askInFrames, document }),
        button,
      ]
      return () => {
        for (const stop of stops) if (stop) stop()
      }
    },
  })
  const { speak } = banner
  return Object.assign(banner, {
    speak(texts: Texts) {
      speak(texts)
      const { policy } = consent
      const { overrides, document = globalThis.document } = options
      const tag = spokenTag(texts.language, { ...options, document })
      button?.speak(textsFor(texts, { policy, overrides, tag }))
    },
  })
}
