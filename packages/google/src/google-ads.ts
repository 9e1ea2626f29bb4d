import type { Service } from '@sluice/core'
import type { GoogleOptions } from './google-tag.js'
import { checkId } from './id.js'
import { measurement } from './measurement.js'

export interface GoogleAdsOptions<CategoryName extends string = string> extends GoogleOptions {
  /** The conversion id: `AW-123456789`. */
  id: string
  /** @default 'marketing' */
  category?: CategoryName | undefined
  /** Parameters of the `config` command. */
  config?: object | undefined
}

/** Google Ads, without its words. */
export function googleAds<const CategoryName extends string = 'marketing'>({
  id,
  category = 'marketing' as CategoryName,
  ...options
}: GoogleAdsOptions<CategoryName>): Service<'google-ads', NoInfer<CategoryName>> {
  checkId(id, {
    key: 'googleAds: id',
    form: /^(AW|GT)-[A-Z\d]+$/i,
    takes: 'a conversion id such as AW-123456789',
  })
  return {
    name: 'google-ads',
    category,
    provider: 'Google',
    storage: [
      { name: '_gcl_*', duration: '90 days' },
      { name: '_gcl_ls', kind: 'localStorage', duration: 'until erased' },
    ],
    hosts: [
      '*.googletagmanager.com',
      '*.doubleclick.net',
      '*.googlesyndication.com',
      '*.googleadservices.com',
    ],
    ...measurement({ ...options, ids: [id] }),
  }
}
