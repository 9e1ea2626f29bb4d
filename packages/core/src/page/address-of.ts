import { unshadowed } from './unshadowed.js'

/**
 * Resolves an address against the page's own, so that a `<base>` which somebody added to the page changes nothing. A document
 * without an address of its own, such as `srcdoc`, has only its base.
 * @example addressOf('/receipts', document)
 */
export function addressOf(url: string, document: Document): string {
  const { URL: own, baseURI } = unshadowed(document)
  return new URL(url, /^(http|file)/.test(own) ? own : baseURI).href
}
