import { unshadowed } from './unshadowed.js'

/**
 * An address as the page's own resolves it: a `<base>` that somebody added to the page has no say. A document without an
 * address of its own, as that of `srcdoc`, has its base alone.
 * @example addressOf('/receipts', document)
 */
export function addressOf(url: string, document: Document): string {
  const { URL: own, baseURI } = unshadowed(document)
  return new URL(url, /^(http|file)/.test(own) ? own : baseURI).href
}
