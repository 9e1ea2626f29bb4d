import type { Consent, Undo } from '@sluice/core'
import { Fragment, h, render } from 'preact'
import { Banner as Question } from './components/banner.js'
import { Preferences } from './components/preferences.js'
import type { View } from './components/view.js'
import { createHost } from './create-host.js'
import { describePolicy } from './describe-policy.js'
import { en } from './languages/en.js'
import { resolveTexts } from './resolve-texts.js'
import type { TextOverrides, Texts } from './texts.js'
import { whenBody } from './when-body.js'

export interface CreateBannerOptions {
  /** The address of the site's privacy policy. */
  privacyPolicy?: string | undefined
  /** Who asks. @default location.hostname */
  controller?: string | undefined
  /** A complete language. @default English */
  texts?: Texts | undefined
  /** The site's own words for any text, also of its categories and services. */
  overrides?: TextOverrides | undefined
  document?: Document | undefined
  /** Called once the banner is the one of its document; what it returns is undone with the banner. */
  onStart?: ((banner: Banner) => Undo) | undefined
}

/** Takes the banner out of the page when called; its methods show and hide it. None of them decides. */
export interface Banner extends Undo {
  /** Shows the question, also to a visitor who has decided. */
  open(): void
  /** Shows the switches. */
  preferences(): void
  /** Hides both; unsaved switches are forgotten. */
  close(): void
}

/** What is shown. */
interface Shown {
  banner?: boolean | undefined
  preferences?: boolean
  message?: string
}

/**
 * Asks the visitor for whatever is unset, and shows the preferences when told to. Call it once per document.
 * Unlike `mountBanner` it leaves the page's own `data-sluice` buttons and links alone.
 * @example const banner = createBanner(consent, { privacyPolicy: '/privacy' })
 */
export function createBanner(consent: Consent, options: CreateBannerOptions = {}): Banner {
  const { document = globalThis.document, onStart } = options
  const texts = resolveTexts(options.texts ?? en, consent.policy, options.overrides)
  let shown: Shown = { banner: consent.unset.length > 0 }
  let root: ShadowRoot | undefined

  const view: View = {
    consent,
    texts,
    categories: describePolicy(consent.policy, texts),
    controller: options.controller ?? document.location.hostname,
    privacyPolicy: options.privacyPolicy,
    choose: () => show({ ...shown, preferences: true }),
    left: () => show({ banner: shown.banner }),
    decided() {
      show({})
      // What a modal dialog covers is hidden from screen readers; said while it is coming back, it is missed.
      setTimeout(() => show({ ...shown, message: texts.saved }), 200)
    },
  }

  function show(next: Shown): void {
    shown = next
    if (!root) return
    if (!root.host.isConnected) {
      render(null, root)
      document.body.prepend(root.host)
    }
    render(
      <>
        {shown.banner && <Question {...view} />}
        {shown.preferences && <Preferences {...view} />}
        <p role="status">{shown.message}</p>
      </>,
      root,
    )
  }

  function start(): void {
    if (document.querySelector('sluice-banner')) {
      console.warn('[sluice] a second banner in one document does nothing')
      return
    }
    root = createHost(document, texts)
    show(shown)
    if (onStart) stops.push(onStart(banner))
  }

  function stop(): void {
    for (const undo of stops) undo()
    if (!root) return
    render(null, root)
    root.host.remove()
    root = undefined
  }

  const banner = Object.assign(stop, {
    open: () => show({ banner: true }),
    preferences: view.choose,
    close: () => show({}),
  })
  const stops = [consent.subscribe(() => show({ banner: consent.unset.length > 0 }))]
  stops.push(whenBody(document, start))
  return banner
}
