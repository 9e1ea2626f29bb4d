import type { Service } from '@sluice/core'
import { googleHosts } from '../facts/google-hosts.js'
import { googleWords } from '../facts/words.js'

/** Gives a service the English words that a notice shows, and Google's hosts. */
export function described<Name extends string, CategoryName extends string>(
  service: Service,
): Service<Name, CategoryName> {
  const { storage: purposes, ...words } = googleWords[service.name] ?? {}
  const known = googleHosts.find(({ name }) => name === service.name)
  return {
    ...(service as Service<Name, CategoryName>),
    ...words,
    hosts: [...(known?.hosts ?? []), ...(service.hosts ?? [])],
    storage: service.storage?.map((item) => ({ ...item, purpose: purposes?.[item.name] })),
  }
}
