import type { Banner } from '@sluice/banner'
import { remembered } from '../load/remembered.js'
import type { Sluice } from './globals.js'

type Controls = Omit<Sluice['banner'], 'language'>

/** The banner's controls, and its question, which is not asked if the page has closed the banner before. */
export interface BannerLoader extends Controls {
  /** Resolves once the question is there or has failed; at once if nothing is asked. */
  ask(): Promise<unknown>
}

/**
 * The banner's controls, which load its code at the first use: a returning visitor needs none of it. `load` is told
 * whether the banner asks by itself.
 */
export function createBannerLoader(load: (asks: boolean) => Promise<Banner>): BannerLoader {
  const once = remembered(load)
  let asks = true
  let isLoading = false
  const call = (method?: keyof Controls) => (): Promise<unknown> => {
    isLoading = true
    return once(asks).then(
      (banner) => method && banner[method](),
      (error) => reportError(error),
    )
  }
  // Once the banner is there, it asks by itself.
  const [ask, close] = [call(), call('close')]
  return {
    open: call('open'),
    preferences: call('preferences'),
    close() {
      if (isLoading) close()
      else asks = false
    },
    async ask() {
      if (asks) await ask()
    },
  }
}
