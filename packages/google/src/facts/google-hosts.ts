/** Google's library is loaded from here. */
const libraryHosts: readonly string[] = ['*.googletagmanager.com']

/**
 * Ads sends to these, whichever tag it is in. Google's domains as a whole are not listed: they also serve maps and sign-in.
 *
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

/** Analytics and containers send to these; to the hosts of Ads, too, where the account is linked with Ads. */
const analyticsHosts: readonly string[] = [
  ...libraryHosts,
  '*.google-analytics.com',
  '*.analytics.google.com',
  'stats.g.doubleclick.net',
  ...adHosts,
]

/**
 * Ads sends to these. The `*` at the end changes nothing that a pattern matches. It makes the pattern longer than the same one
 * of Analytics, and where several match, the longest decides.
 */
const advertisingHosts: readonly string[] = [
  ...libraryHosts,
  ...['*.googletagmanager.com/gtag/js?id=AW-', ...adHosts].map((pattern) => `${pattern}*`),
]

/** The hosts of Google's services. The adapters declare them beside a host of the site's own. */
export const googleHosts: readonly { name: string; hosts: readonly string[] }[] = [
  { name: 'google-analytics', hosts: analyticsHosts },
  { name: 'google-ads', hosts: advertisingHosts },
  { name: 'google-tag-manager', hosts: analyticsHosts },
]
