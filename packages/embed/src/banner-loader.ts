import type { Banner } from '@sluice/banner'
import type { Sluice } from './globals.js'
import { remembered } from './remembered.js'

/**
 * The banner's controls, which load its code at the first use: a returning visitor needs none of it. What was never opened
 * needs no code to be closed.
 */
export function createBannerLoader(load: () => Promise<Banner>): Sluice['banner'] {
  const once = remembered(load)
  let isAsked = false
  const call = (method: keyof Sluice['banner']) => (): void => {
    isAsked ||= method !== 'close'
    if (isAsked) once().then((banner) => banner[method](), reportError)
  }
  return { open: call('open'), preferences: call('preferences'), close: call('close') }
}
