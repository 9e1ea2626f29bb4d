import type { Consent, Undo } from '@sluice/core'
import type { Banner } from './layers/banner-options.js'
import type { BannerOptions, mountBanner } from './layers/mount-banner.js'
import { bindControls } from './press/bind-controls.js'

/** What `import('@sluice/banner')` gives. */
export type LoadBanner = () => Promise<{ mountBanner: typeof mountBanner }>

/** A corner button is mounted by itself: `mountReopen` of `@sluice/banner/reopen`. */
export type WhenAskedOptions = Omit<BannerOptions, 'reopen' | 'controls'>

/** Takes the banner out of the page when called, and keeps one that is still loading from coming. */
export interface LaterBanner extends Undo, Pick<Banner, 'open' | 'preferences'> {}

/**
 * Asks as `mountBanner` does, but loads the banner's code only when something is unset or the visitor opens the preferences: a
 * visitor who has decided loads nothing. If loading fails, the next press or change tries again.
 * @example const banner = mountWhenAsked(consent, () => import('@sluice/banner'), { privacyPolicy: '/privacy' })
 */
export function mountWhenAsked(
  consent: Consent,
  load: LoadBanner,
  options: WhenAskedOptions = {},
): LaterBanner {
  const { document = globalThis.document, askInFrames } = options
  // A server asks nobody.
  if (!document) return Object.assign(() => {}, { open() {}, preferences() {} })
  let isStopped = false
  let loading: Promise<Banner | undefined> | undefined
  const stops: Undo[] = []

  function whenLoaded(act?: (banner: Banner) => void): void {
    if (isStopped) return
    loading ??= load().then(({ mountBanner }) => {
      // Meanwhile the app may have mounted another one, whose banner is in the page already.
      if (isStopped) return
      const banner = mountBanner(consent, { ...options, controls: false })
      stops.push(banner)
      return banner
    })
    loading
      .then((banner) => banner && !isStopped && act?.(banner))
      .catch((error) => {
        loading = undefined
        reportError(error)
      })
  }
  const ask = (): void => {
    if (options.ask !== false && consent.unset.length > 0) whenLoaded()
  }
  const preferences = (): void => whenLoaded((banner) => banner.preferences())
  stops.push(consent.subscribe(ask), bindControls({ consent, preferences, askInFrames, document }))
  ask()
  const stop = (): void => {
    isStopped = true
    for (const undo of stops.splice(0)) undo()
  }
  return Object.assign(stop, { preferences, open: () => whenLoaded((banner) => banner.open()) })
}
