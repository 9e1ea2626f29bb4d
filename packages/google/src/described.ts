import type { Service } from '@sluice/core'
import { googleWords } from './words.js'

/** Gives a service the English words that a notice shows. */
export function described<Name extends string, CategoryName extends string>(
  service: Service<Name, CategoryName>,
): Service<Name, CategoryName> {
  const { storage: purposes, ...words } = googleWords[service.name] ?? {}
  return {
    ...service,
    ...words,
    storage: service.storage?.map((item) => ({ ...item, purpose: purposes?.[item.name] })),
  }
}
