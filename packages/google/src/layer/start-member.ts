import type { ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import { landingOf, withClickIds } from '../facts/click-ids.js'
import { libraryUrl } from '../facts/library-url.js'
import { type DataLayer, gtagOf } from './data-layer.js'
import type { Member } from './member.js'
import type { OwnConfig } from './own-config.js'
import { safeName, takeIn } from './safe-name.js'

export interface StartOptions {
  /** Whether no page view is sent for the page that the visitor is on. */
  dropsView: boolean
  /** Whether no other member has loaded the library yet. Containers do not count: each is a library of its own. */
  isFirst: boolean
  ownConfig: Pick<OwnConfig, 'of'>
  layer: DataLayer
}

export const isContainer = ({ ids }: Member): boolean => /^GTM/i.test(`${ids}`)

/** Starts a member once the consent state was said: `js` and `config`, then the library, once for all ids. */
export function startMember(
  member: Member,
  { document, loadScript }: ServiceContext,
  { layer, dropsView, isFirst, ownConfig }: StartOptions,
): void {
  const { ids, environments = {}, options, conversions = [] } = member
  const [id] = ids
  const view = windowOf(document)
  const { dataLayerName } = options
  const from = { ...options, dataLayerName: safeName(view, layer, dataLayerName) }
  const load = (url: string): void =>
    loadScript(url).addEventListener('load', () => takeIn(view, layer, dataLayerName))
  if (isContainer(member)) {
    layer.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
    // One event for all: each container reads the whole queue.
    for (const one of ids) load(libraryUrl(from, `${one}${environments[one]}`))
    return
  }
  const landing = withClickIds(document.location.href, landingOf(view))
  const gtag = gtagOf(layer)
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
  if (isFirst) load(libraryUrl(from, `${id}`))
}
