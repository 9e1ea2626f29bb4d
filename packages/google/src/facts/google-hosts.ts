/** What Google's library is loaded from. */
const libraryHosts: readonly string[] = ['*.googletagmanager.com']

/**
 * Where Ads sends to, from whatever tag; not Google's domains as a whole, which also serve maps and sign-in:
 * https://developers.google.com/tag-platform/security/guides/csp
 */
const adHosts: readonly string[] = [
  '*.doubleclick.net/',
  '*.googlesyndication.com/',
  '*.googleadservices.com/',
  'adservice.google.*/',
  ...['ads/', 'ccm/', 'g/collect', 'gmp/', 'measurement/', 'pagead/', 'rmkt/'].map(
    (path) => `*.google.*/${path}`,
  ),
]

/** Where Analytics sends to, and a container: also to the hosts of Ads, where the account is linked with it. */
const analyticsHosts: readonly string[] = [
  ...libraryHosts,
  '*.google-analytics.com',
  '*.analytics.google.com',
  'stats.g.doubleclick.net',
  ...adHosts,
]

/** Where Ads sends to. Each is longer by a `*` than that of Analytics, and so decides where both are declared. */
const advertisingHosts: readonly string[] = [
  ...libraryHosts,
  ...['*.googletagmanager.com/gtag/js?id=AW-', ...adHosts].map((pattern) => `${pattern}*`),
]

/** The hosts of Google's services: what the adapters declare beside a host of the site's own. */
export const googleHosts: readonly { name: string; hosts: readonly string[] }[] = [
  { name: 'google-analytics', hosts: analyticsHosts },
  { name: 'google-ads', hosts: advertisingHosts },
  { name: 'google-tag-manager', hosts: analyticsHosts },
]
