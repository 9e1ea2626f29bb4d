import type { ServiceContext } from '@sluice/core'
import { libraryUrl } from '../facts/library-url.js'
import { type DataLayer, gtagOf } from './data-layer.js'
import type { Member } from './member.js'
import type { OwnConfig } from './own-config.js'

interface Library {
  layer: DataLayer
  /** Under which name the library finds the layer. */
  layerName: string | undefined
  loadScript: ServiceContext['loadScript']
}

export interface StartOptions {
  /** Whether no page view is sent for the page that the visitor is on. */
  dropsView: boolean
  /** What was started on this page already, by any member. */
  done: Set<string>
  ownConfig: Pick<OwnConfig, 'of'>
  /** The page's address with the click ids that the visitor came with, where it has lost them. */
  landing: string | undefined
}

/** Starts a member once the consent state was said: `js` and `config`, then the library, once for all ids. */
export function startMember(
  { ids, environments = {}, options, conversions = [] }: Member,
  { layer, layerName, loadScript }: Library,
  { dropsView, done, ownConfig, landing }: StartOptions,
): void {
  const [id] = ids
  const from = { ...options, dataLayerName: layerName }
  if (/^GTM/i.test(id as string)) {
    layer.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
    // One event for all: each container reads the whole queue.
    for (const one of ids) loadScript(libraryUrl(from, `${one}${environments[one]}`))
    return
  }
  const gtag = gtagOf(layer)
  const isFirst = !done.has('gtag')
  done.add('gtag')
  if (isFirst) gtag('js', new Date())
  for (const one of ids)
    gtag('config', one, {
      ...(landing && { page_location: landing }),
      ...options.config,
      ...ownConfig.of(one),
      ...(dropsView && { send_page_view: false }),
    })
  for (const { label, ...parameters } of conversions)
    gtag('event', 'conversion', {
      send_to: label.includes('/') ? label : `${id}/${label}`,
      ...parameters,
    })
  if (isFirst) loadScript(libraryUrl(from, `${id}`))
}
