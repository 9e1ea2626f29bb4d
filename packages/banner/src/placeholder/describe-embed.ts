import type { Policy } from '@sluice/core'
import { fill } from '../texts/fill.js'
import { listIn } from '../texts/list-in.js'
import { sayIn } from '../texts/say-in.js'
import { textOf } from '../texts/text-of.js'
import type { SpokenPlaceholder } from './placeholder-texts.js'

export interface EmbedFacts {
  /** What the embed is called; empty where nothing says it. */
  title: string
  /** The names that it still waits for. */
  names: readonly string[]
  /** The host of its address: who provides it, where no service says so. */
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

/** Puts a held embed into the visitor's language. Several services are named side by side. */
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
    held: fill(texts, held, { service, provider }),
    loadOnce,
    always: fill(texts, always, { service }),
  }
}
