import type { Consent, Undo } from '@sluice/core'
import type { Banner } from './layers/banner-options.js'
import type { BannerOptions, mountBanner } from './layers/mount-banner.js'
import { bindControls } from './press/bind-controls.js'

/** What `import('@sluice/banner')` gives. */
export type LoadBanner = () => Promise<{ mountBanner: typeof mountBanner }>

/** A corner button is mounted by itself: `mountReopen` of `@sluice/banner/reopen`. */
export type WhenAskedOptions = Omit<BannerOptions, 'reopen' | 'controls'>

/** Takes away what stands in the page, and whatever would still come. */
export interface LaterBanner extends Undo, Pick<Banner, 'open' | 'preferences'> {}

/**
 * Asks as `mountBanner` does, and loads its code when something is unset or somebody opens the preferences: unlike there, a
 * visitor who has decided loads none of it. Code that did not come is asked for again at the next press or change.
 * @example const banner = mountWhenAsked(consent, () => import('@sluice/banner'), { privacyPolicy: '/privacy' })
 */
export function mountWhenAsked(
  consent: Consent,
  load: LoadBanner,
  options: WhenAskedOptions = {},
): LaterBanner {
  const { document = globalThis.document, askInFrames } = options
  // On a server nobody is asked.
  if (!document) return Object.assign(() => {}, { open() {}, preferences() {} })
  let isStopped = false
  let loading: Promise<Banner | undefined> | undefined

  function whenLoaded(act?: (banner: Banner) => void): void {
    if (isStopped) return
    loading ??= load().then(({ mountBanner }) => {
      // The app may have mounted again meanwhile, and have a banner in the page already.
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
  const stops: Undo[] = [
    consent.subscribe(ask),
    bindControls({ consent, preferences, askInFrames, document }),
  ]
  ask()
  const stop = (): void => {
    isStopped = true
    for (const one of stops.splice(0)) one()
  }
  return Object.assign(stop, { preferences, open: () => whenLoaded((banner) => banner.open()) })
}
