import type { Banner } from '@sluice/banner'
import type { Sluice } from './globals.js'

/** The banner's controls, which load its code at the first use: a returning visitor needs none of it. */
export function createBannerLoader(load: () => Promise<Banner>): Sluice['banner'] {
  let loading: Promise<Banner> | undefined
  const call = (method: keyof Sluice['banner']) => (): void => {
    loading ??= load()
    loading.then(
      (banner) => banner[method](),
      (error) => {
        // The next press tries again.
        loading = undefined
        reportError(error)
      },
    )
  }
  return { open: call('open'), preferences: call('preferences'), close: call('close') }
}
