import type { Service } from '@sluice/core'
import { sayIn } from './say-in.js'
import { textOf } from './text-of.js'
import type { Texts } from './texts.js'

/** Kinds that have the same name in every language. */
const namesOfKinds = {
  indexedDB: 'IndexedDB',
  cacheStorage: 'Cache Storage',
  serviceWorker: 'Service Worker',
}

/** A storage item in the visitor's language. */
export interface DescribedItem {
  name: string
  kind: string
  duration: string
  purpose?: string | undefined
}

/** A service in the visitor's language. */
export interface DescribedService
  extends Omit<Service, (typeof facts)[number] | 'category' | 'storage'> {
  title: string
  provider: string
  purpose?: string | undefined
  privacyPolicy?: string | undefined
  location?: string | undefined
  safeguard?: string | undefined
  category: readonly string[]
  storage: readonly DescribedItem[]
}

const facts = ['title', 'provider', 'purpose', 'privacyPolicy', 'location', 'safeguard'] as const

/** The words of the phrase that a purpose names, or the purpose itself if it names none. */
const sayPurpose = (said: string | undefined, phrases: object = {}): string | undefined =>
  said && Object.hasOwn(phrases, said) ? textOf(phrases[said as never]) : said

/** Puts a service into the visitor's language: the words of the language or the site, else its own. */
export function describeService(
  service: Service,
  texts: Texts,
  tag = texts.language,
): DescribedService {
  const { name, storage = [] } = service
  const words = texts.services[name]
  const said = Object.fromEntries(facts.map((fact) => [fact, sayIn(tag, service[fact])])) as Record<
    (typeof facts)[number],
    string | undefined
  >
  return {
    ...service,
    ...said,
    title: said.title ?? name,
    provider: said.provider ?? '',
    ...words,
    purpose: sayPurpose(words?.purpose ?? said.purpose, texts.purposes),
    category: [service.category].flat(),
    storage: storage.map((item) => ({
      ...item,
      kind: textOf({ ...namesOfKinds, ...texts }[item.kind ?? 'cookie']) ?? '',
      duration: texts.duration(textOf(item.duration) ?? ''),
      purpose: sayPurpose(
        words?.storage?.[item.name] ?? sayIn(tag, item.purpose),
        texts.itemPurposes,
      ),
    })),
  }
}
