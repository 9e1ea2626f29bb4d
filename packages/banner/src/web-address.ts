/**
 * Whether a link may lead there: to a page of the web or of the site itself, never to a `javascript:` or `data:`
 * address. Browsers drop tabs and line ends from an address, and blanks before it:
 * https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function isWebAddress(address: string): boolean {
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/^[^!-~]+|[\t\n\r]/g, '')) ?? []
  return !scheme || /^https?$/i.test(scheme)
}
