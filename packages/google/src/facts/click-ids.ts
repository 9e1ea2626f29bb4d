/** Ads, and links from a site's other domains, add these parameters to an address: https://support.google.com/google-ads/answer/9744275 */
const carried = /^(gclid|gclsrc|dclid|wbraid|gbraid|gad_\w+|srsltid|_gl|utm_\w+)$/

/**
 * Adds the click ids and campaigns of the landing address to an address; undefined if none is missing. An app that changes its
 * route before the grant loses them, and Google's library reads the address only when it comes.
 */
export function withClickIds(address: string, landing: string): string | undefined {
  const url = new URL(address)
  for (const [name, value] of new URL(landing).searchParams)
    if (carried.test(name) && !url.searchParams.has(name)) url.searchParams.append(name, value)
  return url.href === new URL(address).href ? undefined : url.href
}

/**
 * The address that the visitor came to. The browser keeps it, also when an app changes its route:
 * https://www.w3.org/TR/navigation-timing-2/#sec-PerformanceNavigationTiming
 */
export const landingOf = ({ performance, location }: Window): string =>
  performance.getEntriesByType?.('navigation')[0]?.name ?? location.href
