/** What Google's library is loaded from. */
export const libraryHosts: readonly string[] = ['*.googletagmanager.com']

/** Where Analytics sends to; the last where its property is linked with Google signals. */
export const analyticsHosts: readonly string[] = [
  ...libraryHosts,
  '*.google-analytics.com',
  '*.analytics.google.com',
  'stats.g.doubleclick.net',
]

/** Where Ads sends to. Not `*.google.com` as a whole, which also serves maps and sign-in. */
export const advertisingHosts: readonly string[] = [
  ...libraryHosts,
  '*.doubleclick.net',
  '*.googlesyndication.com',
  '*.googleadservices.com',
  '*.google.com/ads*',
  '*.google.com/ccm*',
  '*.google.com/pagead*',
]
