import { addressOf, unshadowed } from '@sluice/core/page'

/** Makes the function that requests a script before the code that adds it has come. The browser uses the same request for both. */
export const createPreload =
  (nonce = '') =>
  (url: string): void => {
    const page = unshadowed(document)
    const href = addressOf(url, document)
    const link = Object.assign(page.createElement('link'), { rel: 'preload', as: 'script', nonce })
    link.href = href
    page.head.append(link)
  }
