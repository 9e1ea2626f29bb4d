import type { Service } from '@sluice/core'
import type { Texts } from './texts.js'

/** Kinds that are called the same in every language. */
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
export interface DescribedService extends Omit<Service, 'title' | 'category' | 'storage'> {
  title: string
  category: readonly string[]
  storage: readonly DescribedItem[]
}

/** Puts a service into the visitor's language: the words of the language or the site, else its own. */
export function describeService(service: Service, texts: Texts): DescribedService {
  const { storage = [], title = service.name } = service
  const words = texts.services[service.name]
  return {
    ...service,
    title,
    ...words,
    category: [service.category].flat(),
    storage: storage.map((item) => ({
      ...item,
      kind: { ...namesOfKinds, ...texts }[item.kind ?? 'cookie'],
      duration: texts.duration(item.duration),
      purpose: words?.storage?.[item.name] ?? item.purpose,
    })),
  }
}
