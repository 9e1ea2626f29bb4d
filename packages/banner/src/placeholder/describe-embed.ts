import type { Policy } from '@sluice/core'
import { fillSlots } from '../texts/fill-slots.js'
import { listIn } from '../texts/list-in.js'
import { sayIn } from '../texts/say-in.js'
import { textOf } from '../texts/text-of.js'
import type { SpokenPlaceholder } from './placeholder-texts.js'

export interface EmbedFacts {
  /** What the embed is called; empty if nothing says it. */
  title: string
  /** The categories and services that it still waits for. */
  names: readonly string[]
  /** The host of its address, which names the provider if no service does. */
  host: string
}

/** A held embed in the visitor's language. */
export interface DescribedEmbed {
  title: string
  /** Why it is held. */
  held: string
  loadOnce: string
  always: string
}

/** Describes a held embed in the visitor's language. Several services are listed. */
export function describeEmbed(
  { title, names, host }: EmbedFacts,
  policy: Policy,
  texts: SpokenPlaceholder,
): DescribedEmbed {
  const services = policy.services
    .filter(({ name }) => names.includes(name))
    .map(({ name, title, provider }) => ({
      title: sayIn(texts.tag, title) ?? name,
      provider: textOf(provider) ?? '',
      ...texts.services[name],
    }))
  const list = (items: readonly string[]): string => listIn(texts.language, [...new Set(items)])
  const service = list(services.map(({ title }) => title)) || title || host
  const provider = list(services.map(({ provider }) => provider)) || host
  const { held, loadOnce, always } = texts.placeholder
  return {
    title: title || service,
    held: fillSlots(texts, held, { service, provider }),
    loadOnce,
    always: fillSlots(texts, always, { service }),
  }
}
