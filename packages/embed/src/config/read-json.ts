import { addressOf, inTime, unshadowed } from '@sluice/core/page'

/** Milliseconds that a config may take: a visitor is to be asked within them, whatever hangs. */
const patience = 5_000

/** What the JSON of a site is found by. */
const selector = 'script[type="application/json"][data-sluice=config]'

/**
 * What stands at an address. It is the site's own word: no redirect puts that of another origin in its place. Where a
 * redirect leaves the page's own, this mode makes no request at all: https://fetch.spec.whatwg.org/#concept-main-fetch
 * Throws the response where that is not it.
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
 * The JSON that stands above the tag, once all of it was parsed; empty where there is none. Nothing waits for the rest of the
 * page.
 */
const find = (tag: HTMLElement, document: Document): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const page = unshadowed(document)
    // A tag that was taken out again stands nowhere.
    const isBelow = (json: Element): unknown =>
      tag.isConnected && tag.compareDocumentPosition(json) & Node.DOCUMENT_POSITION_FOLLOWING
    const look = (): Element | undefined => {
      const all = [...page.querySelectorAll(selector)]
      const json = all.find((one) => !isBelow(one))
      if (all.some(isBelow))
        console.error(`[sluice] config: JSON below the tag is not read; put it above`)
      try {
        resolve(JSON.parse(json?.textContent ?? '{}'))
      } catch (error) {
        // Half of it is no JSON; at the end of the page, what is none is said.
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
 * The JSON that a site wrote, at the address in `data-config` or in the page; empty where there is none. Throws where it
 * does not come whole and in time, or cannot be read; `sayProblem` has the words for it.
 */
export async function readJson(tag: HTMLElement, document: Document): Promise<unknown> {
  const url = tag.dataset.config
  const late = `not whole after ${patience} ms`
  const reading = url ? load(url, document) : find(tag, document)
  return inTime(reading, { milliseconds: patience, late })
}
