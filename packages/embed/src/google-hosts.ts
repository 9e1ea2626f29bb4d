/** The hosts of Google's adapters by service, as those declare them: a head script has no room for the adapters. */
export const googleHosts: readonly { name: string; hosts: readonly string[] }[] = [
  {
    name: 'google-analytics',
    hosts: [
      '*.googletagmanager.com',
      '*.google-analytics.com',
      '*.analytics.google.com',
      'stats.g.doubleclick.net',
    ],
  },
  {
    name: 'google-ads',
    hosts: [
      '*.googletagmanager.com',
      '*.doubleclick.net',
      '*.googlesyndication.com',
      '*.googleadservices.com',
      '*.google.com/ads*',
      '*.google.com/ccm*',
      '*.google.com/pagead*',
    ],
  },
  {
    name: 'google-tag-manager',
    hosts: [
      '*.googletagmanager.com',
      '*.google-analytics.com',
      '*.analytics.google.com',
      'stats.g.doubleclick.net',
    ],
  },
]
