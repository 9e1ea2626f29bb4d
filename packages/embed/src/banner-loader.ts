import type { Banner, BannerOptions, Texts } from '@sluice/banner'
import type { Consent } from '@sluice/core'
import type { Sluice } from './globals.js'
import type { LoadPart } from './parts.js'

type MountBanner = (consent: Consent, options: BannerOptions) => Banner

export interface BannerLoaderOptions {
  loadPart: LoadPart
  texts(): Promise<Texts | undefined>
  options: BannerOptions
}

/** The banner's controls, which load its code at the first use: a returning visitor needs none of it. */
export function createBannerLoader(
  consent: Consent,
  { loadPart, texts, options }: BannerLoaderOptions,
): Sluice['banner'] {
  let mounted: Promise<Banner> | undefined
  const mount = async (): Promise<Banner> => {
    // Both are requested at once; the language may fail, and the banner then speaks English.
    const [mountBanner, language] = await Promise.all([
      loadPart<MountBanner>('sluice-banner'),
      texts(),
    ])
    return mountBanner(consent, { ...options, ...(language && { texts: language }) })
  }
  const call = (method: 'open' | 'preferences' | 'close'): void => {
    mounted ??= mount()
    mounted.then(
      (banner) => banner[method](),
      (error) => {
        mounted = undefined
        reportError(error)
      },
    )
  }
  return {
    open: () => call('open'),
    preferences: () => call('preferences'),
    close: () => mounted && call('close'),
  }
}
