import type { Policy } from '@sluice/core'
import { undeclaredHosts } from '@sluice/core/internal'
import { googleHosts } from '@sluice/google/internal'
import { watchHeld } from './watch-held.js'

/** Of so many hosts each is named. */
const limit = 20

/** Names each host that held markup of a page would request, and that belongs to no service, once. */
export function nameUndeclared(document: Document, { services }: Policy): void {
  const declared = services.map((service) => ({
    ...service,
    hosts: service.hosts ?? googleHosts.find(({ name }) => name === service.name)?.hosts,
  }))
  const named = new Set<string>()
  watchHeld(document, (elements) => {
    for (const element of elements)
      for (const host of undeclaredHosts(element, { services: declared })) {
        if (named.has(host) || named.size >= limit) continue
        named.add(host)
        console.warn(
          `[sluice] services takes one with hosts: ["${host}"], which is held here and belongs to none: nobody is told of its cookies, and nothing erases them`,
          element,
        )
      }
  })
}
