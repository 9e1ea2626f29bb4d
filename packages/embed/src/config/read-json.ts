import { addressOf, inTime, unshadowed } from '@sluice/core/page'
import { jsonSelector } from './json-selector.js'

/** Milliseconds that a config may take: after them the visitor is asked anyway. */
const patience = 5_000

/**
 * Loads the JSON at an address. It speaks for the site, so a redirect to another origin is refused. From the page's own origin
 * the mode `same-origin` makes no request to another at all: https://fetch.spec.whatwg.org/#concept-main-fetch
 * Throws the response if it is an error or comes from another origin.
 */
async function load(url: string, document: Document): Promise<unknown> {
  const { origin, href } = new URL(addressOf(url, document))
  const response = await fetch(href, {
    mode: origin === globalThis.origin ? 'same-origin' : 'cors',
  })
  if (!response.ok || new URL(response.url || href).origin !== origin) throw response
  return response.json()
}

/**
 * The JSON above the tag, as soon as the parser has all of it; an empty object if there is none. It does not wait for the rest
 * of the page.
 */
const find = (tag: HTMLElement, document: Document): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const page = unshadowed(document)
    // A tag that was removed again has no place in the document.
    const isBelow = (json: Element): unknown =>
      tag.isConnected && tag.compareDocumentPosition(json) & Node.DOCUMENT_POSITION_FOLLOWING
    const look = (): Element | undefined => {
      const all = [...page.querySelectorAll(jsonSelector)]
      const json = all.find((one) => !isBelow(one))
      if (all.some(isBelow))
        console.error(`[sluice] config: JSON below the tag is not read; put it above`)
      try {
        resolve(JSON.parse(json?.textContent ?? '{}'))
      } catch (error) {
        // While the page loads, the parser may have read half of it; after that the JSON is wrong.
        if (page.readyState !== 'loading') reject(error)
      }
      return json
    }
    const json = look()
    if (page.readyState !== 'loading') return
    page.addEventListener('DOMContentLoaded', look, { once: true })
    if (json)
      new MutationObserver(look).observe(json, {
        subtree: true,
        childList: true,
        characterData: true,
      })
  })

/**
 * The JSON of a site, from the address in `data-config` or from the page; empty if there is none. Throws if it does not come
 * whole and in time, or cannot be read. `sayProblem` has the messages.
 */
export async function readJson(tag: HTMLElement, document: Document): Promise<unknown> {
  const url = tag.dataset.config
  const reading = url ? load(url, document) : find(tag, document)
  return inTime(reading, patience, 'config')
}
