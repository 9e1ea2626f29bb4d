import type { Service, ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import type { GoogleOptions } from '../options/google-options.js'
import type { BeforeArrival } from './before-arrival.js'
import type { DataLayer } from './data-layer.js'
import { keepLayer } from './keep-layer.js'
import type { Member } from './member.js'
import { createPageLayer, type PageLayer } from './page-layer.js'

// A page has one data layer, which all adapters share, whatever instance of the SDK they belong to.
const pageLayers = new WeakMap<DataLayer, PageLayer>()

/** What all adapters of a page share. */
export function pageLayerOf(
  { document }: ServiceContext,
  { dataLayerName }: GoogleOptions,
): PageLayer {
  const layer = keepLayer(windowOf(document), dataLayerName)
  const pageLayer = pageLayers.get(layer) ?? createPageLayer(layer, document)
  pageLayers.set(layer, pageLayer)
  return pageLayer
}

/** What a service of Google's does. */
export interface ActingService extends Required<Pick<Service, 'onStart' | 'onGrant' | 'onDeny'>> {
  /** Says the consent state for markup of the page that speaks to Google itself, where it was not said yet. */
  share(context: ServiceContext): void
}

/** How a member of the page's tag follows consent, as a service. */
export function googleService(declared: Member, before?: BeforeArrival): ActingService {
  const { options } = declared
  const environments: Record<string, string> = {}
  for (const one of declared.ids) {
    const [id, ...environment] = one.split(/(?=&)/)
    environments[id as string] = environment.join('')
  }
  const member = { ...declared, ids: Object.keys(environments), environments }
  const layerFor = (context: ServiceContext): PageLayer => pageLayerOf(context, options)
  return {
    onStart(context) {
      const pageLayer = layerFor(context)
      pageLayer.join(
        member,
        context,
        before ?? { record: context.consent.record, isRefused: false },
      )
      // Once all others have joined: what they say of the data layer counts, too.
      if (options.mode === 'advanced') queueMicrotask(() => pageLayer.begin(member, context))
    },
    onGrant: (context) => layerFor(context).begin(member, context),
    onDeny: (context) => layerFor(context).end(member),
    share: (context) => layerFor(context).shareHeld(context, options),
  }
}
