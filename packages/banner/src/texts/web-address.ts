/**
 * Whether a link may lead to an address: to a page of the web or of the site itself, never to a `javascript:` or `data:`
 * address. Browsers drop tabs and line ends from an address, and blanks before it:
 * https://url.spec.whatwg.org/#concept-basic-url-parser. An address that begins with a character reference is refused too,
 * because the code that writes the page may resolve it once more than it should.
 */
export function isWebAddress(address: unknown): address is string {
  if (typeof address !== 'string') return false
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/^[^!-~]+|[\t\n\r]/g, '')) ?? []
  return scheme ? /^https?$/i.test(scheme) : !/^[^/?#]*&/.test(address)
}
