import type { Policy } from '@sluice/core'
import { createSlices, undeclaredHosts } from '@sluice/core/internal'
import { googleHosts } from '@sluice/google/internal'
import { watchHeld } from './watch-held.js'

/** Of so many hosts each is named. */
const limit = 20

/** So many characters of the markup are quoted. */
const quoted = 120

/** Names each host that held markup of a page would request, and that belongs to no service, once. */
export function nameUndeclared(document: Document, { services }: Policy): void {
  const hostsOf = undeclaredHosts({
    services: services.map((service) => ({
      ...service,
      hosts: service.hosts ?? googleHosts.find(({ name }) => name === service.name)?.hosts,
    })),
  })
  const named = new Set<string>()
  const name = (element: Element): void => {
    for (const host of hostsOf(element)) {
      if (named.has(host) || named.size >= limit) continue
      named.add(host)
      // Its markup, not the element: a console keeps what it was handed, for as long as the page is open.
      const markup = element.outerHTML.slice(0, quoted)
      console.warn(
        `[sluice] services takes one with hosts: ["${host}"], which is held here and belongs to none: nobody is told of its cookies, and nothing erases them: ${markup}`,
      )
    }
  }
  const pause = createSlices()
  watchHeld(document, async (elements) => {
    for (const element of elements) {
      await pause()
      name(element)
    }
  })
}
