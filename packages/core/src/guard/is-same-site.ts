/** What a host is registered as, as far as its form tells: there is no list of public suffixes in a page. */
function registered(host: string): string {
  // An address of the network has no parents.
  if (/^[\d.]+$|:/.test(host)) return host
  const labels = host.split('.')
  // `co.uk`, `com.au`: a short name below a country's.
  const isShort = /^[^.]{1,3}\.[^.]{2}$/.test(labels.slice(-2).join('.'))
  return labels.slice(isShort && labels.length > 2 ? -3 : -2).join('.')
}

/**
 * Whether two hosts belong to one site: `static.shop.example` to `www.shop.example`. A site's owner knows what its own hosts
 * store.
 */
export const isSameSite = (one: string, other: string): boolean =>
  registered(one) === registered(other)
