import { applyAttributes } from './attributes.js'
import { checkKeys } from './check-keys.js'
import type { Config } from './config.js'
import { refuse } from './refuse.js'

/** Resolves when the parser has seen the whole page. */
export const parsed = (document: Document): Promise<unknown> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve(0)
    else document.addEventListener('DOMContentLoaded', resolve)
  })

/** The JSON that a site wrote: at the address in `data-config`, or in the page. */
async function readJson(tag: HTMLElement, document: Document): Promise<string> {
  const url = tag.dataset.config
  if (url) {
    const response = await fetch(url).catch((status: Error) => ({ ok: false as const, status }))
    if (!response.ok) throw new Error(`[sluice] config: ${url}: ${response.status}`)
    return response.text()
  }
  const find = (): string | null | undefined =>
    document.querySelector('script[type="application/json"][data-sluice=config]')?.textContent
  // An async tag can run before the parser reaches JSON that stands below it.
  const early = find()
  if (early) return early
  await parsed(document)
  return find() ?? '{}'
}

/**
 * Reads what the site says. Throws for what is not JSON, for a key or attribute that nothing reads, and for a section or a
 * timeout that is none.
 */
export async function readConfig(tag: HTMLElement, document: Document): Promise<Config> {
  const text = await readJson(tag, document)
  let config: Record<string, unknown>
  try {
    config = JSON.parse(text)
  } catch (error) {
    throw new Error(`[sluice] config: not valid JSON: ${(error as Error).message}`)
  }
  checkKeys(config)
  applyAttributes(config, tag)
  const { timeout = 1 } = config
  if (!((timeout as number) > 0)) refuse('timeout', 'milliseconds', timeout)
  return config
}
