import type { Service } from '@sluice/core'
import { type GoogleOptions, libraryUrl, startTag, stopTag } from './google-tag.js'
import { checkId } from './id.js'

export interface TagManagerOptions<CategoryName extends string = string> extends GoogleOptions {
  /** The container id: `GTM-XXXXXXX`. */
  id: string
  /** A container with marketing tags belongs to `marketing`: consent mode gates Google's tags alone. @default 'analytics' */
  category?: CategoryName | undefined
}

/** A Tag Manager container, without its words. */
export function tagManager<const CategoryName extends string = 'analytics'>({
  id,
  category = 'analytics' as CategoryName,
  ...options
}: TagManagerOptions<CategoryName>): Service<'google-tag-manager', NoInfer<CategoryName>> {
  checkId(id, {
    key: 'tagManager: id',
    form: /^GTM-[A-Z\d]+$/i,
    takes: 'a container id such as GTM-XXXXXXX',
  })
  return {
    name: 'google-tag-manager',
    category,
    provider: 'Google',
    storage: [{ name: '_dc_gtm_*', duration: '1 minute' }],
    hosts: ['*.googletagmanager.com'],
    onGrant(context) {
      const { layer, once } = startTag(context, options)
      once(id, () => {
        layer.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
        context.loadScript(libraryUrl(options, `gtm.js?id=${id}`))
      })
    },
    onDeny: (context) => stopTag(context, options),
  }
}
