import type { Service, ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import { checkOptions } from './check-options.js'
import type { DataLayer } from './data-layer.js'
import type { GoogleOptions } from './google-options.js'
import { createTag, type Past, type Tag } from './google-tag.js'
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

/** What markup of the page needs that speaks to Google itself. */
interface Sharing {
  /** Says the consent state, where it was not said yet. */
  share(context: ServiceContext): void
}

/** How a member of the page's tag follows consent, as a service. Throws a TypeError for an option that is none. */
export function googleService(
  member: Member,
  past?: Past,
): Required<Pick<Service, 'onStart' | 'onGrant' | 'onDeny'>> & Sharing {
  const { options } = member
  checkOptions(options)
  return {
    onStart(context) {
      const tag = tagOf(context, options)
      tag.join(member, context, past ?? { record: context.consent.record, isRefused: false })
      // Once all others have joined: what they say of the data layer counts, too.
      if (options.mode === 'advanced') queueMicrotask(() => tag.begin(member, context))
    },
    onGrant: (context) => tagOf(context, options).begin(member, context),
    onDeny: (context) => tagOf(context, options).end(member),
    share: (context) => tagOf(context, options).share(context, options, true),
  }
}
