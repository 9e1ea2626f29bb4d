import type { Service } from '@sluice/core'
import { type GoogleOptions, googleHost, libraryUrl, startTag, tagOf } from './google-tag.js'
import { checkId } from './id.js'

export interface TagManagerOptions<CategoryName extends string = string> extends GoogleOptions {
  /** The container id: `GTM-XXXXXXX`. */
  id: string
  /** A container with marketing tags belongs to `marketing`: consent mode gates Google's tags alone. @default 'analytics' */
  category?: CategoryName | undefined
}

/**
 * A Tag Manager container as a service: the container itself is held until the grant.
 * Unlike `googleAnalytics` it can start tags of other vendors. Throws a TypeError for an id that is none.
 * @example createConsent({ services: [tagManager({ id: 'GTM-XXXXXXX', category: 'marketing' })] })
 */
export function tagManager<const CategoryName extends string = 'analytics'>({
  id,
  category = 'analytics' as CategoryName,
  ...options
}: TagManagerOptions<CategoryName>): Service<'google-tag-manager', CategoryName> {
  checkId('Tag Manager', id)
  return {
    name: 'google-tag-manager',
    title: 'Google Tag Manager',
    category,
    provider: 'Google',
    purpose: 'Loads the measurement tags that the site has set up in it.',
    privacyPolicy: 'https://policies.google.com/privacy',
    storage: [
      { name: '_dc_gtm_*', duration: '1 minute', purpose: 'Limits the number of requests' },
    ],
    hosts: [new URL(options.host ?? googleHost, 'https://x').host],
    onGrant(context) {
      const { layer, once } = startTag(context, options)
      once(id, () => {
        layer.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
        context.loadScript(libraryUrl('gtm.js', id, options))
      })
    },
    onDeny(context) {
      tagOf(context, options)?.signal()
      return 'reload'
    },
  }
}
