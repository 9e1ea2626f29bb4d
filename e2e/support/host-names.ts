/** Host names that lead to this computer. What ends in `localhost` does so by itself: https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export const hostNames = {
  site: 'site.localhost',
  shop: 'shop.site.localhost',
  deepShop: 'www.shop.site.localhost',
  /** Below a public suffix of two labels. Chromium and Firefox are told where it leads; WebKitGTK cannot be. */
  british: 'www.sluice-example.co.uk',
} as const

export const siteNames = /(^|\.)sluice-example\.co\.uk$/
