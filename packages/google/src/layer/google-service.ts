import type { Service, ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import type { GoogleOptions } from '../options/google-options.js'
import type { DataLayer } from './data-layer.js'
import { type BeforeArrival, createTag, type Tag } from './google-tag.js'
import { keepLayer } from './keep-layer.js'
import type { Member } from './member.js'

// A page has one data layer, which all adapters share, whatever instance of the SDK they belong to.
const tags = new WeakMap<DataLayer, Tag>()

/** What all adapters of a page share. */
export function tagOf({ document }: ServiceContext, { dataLayerName }: GoogleOptions): Tag {
  const layer = keepLayer(windowOf(document), dataLayerName)
  const tag = tags.get(layer) ?? createTag(layer, document)
  tags.set(layer, tag)
  return tag
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
  return {
    onStart(context) {
      const tag = tagOf(context, options)
      tag.join(member, context, before ?? { record: context.consent.record, isRefused: false })
      // Once all others have joined: what they say of the data layer counts, too.
      if (options.mode === 'advanced') queueMicrotask(() => tag.begin(member, context))
    },
    onGrant: (context) => tagOf(context, options).begin(member, context),
    onDeny: (context) => tagOf(context, options).end(member),
    share: (context) => tagOf(context, options).share(context, options, true),
  }
}
