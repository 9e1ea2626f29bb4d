import { type Json, readAttributes } from './attributes.js'
import { readJson } from './read-json.js'

/** What a site says to its tag, unchecked. */
export interface Said {
  /** Undefined if it could not be read, and empty if there is none. */
  json?: unknown
  /** Why it could not be read. */
  problem?: unknown
  /** The address of the JSON; undefined if it is in the page. */
  url?: string | undefined
  attributes: Json
  /** Names of attributes that mean nothing to Sluice. */
  unknown: readonly string[]
}

/** Reads what the site says. Throws nothing: `sluice-config.js` reports what could not be read. */
export async function readSaid(tag: HTMLElement, document: Document): Promise<Said> {
  const read = await readJson(tag, document).then(
    (json) => ({ json }),
    (problem) => ({ problem, url: tag.dataset.config }),
  )
  return { ...read, ...readAttributes(tag) }
}
