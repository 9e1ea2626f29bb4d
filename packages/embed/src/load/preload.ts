import { addressOf, unshadowed } from '@sluice/core/page'

/** Makes the function that asks for a script whose code is still on its way: it is the very request that this makes later. */
export const createPreload =
  (nonce = '') =>
  (url: string): void => {
    const page = unshadowed(document)
    const href = addressOf(url, document)
    const link = Object.assign(page.createElement('link'), { rel: 'preload', as: 'script', nonce })
    link.href = href
    page.head.append(link)
  }
