import { type Json, readAttributes } from './attributes.js'
import { readJson } from './read-json.js'

/** What a site says to its tag, unchecked. */
export interface Said {
  /** Undefined where it could not be read, and empty where there is none. */
  json: unknown
  /** Why it could not be read. */
  problem?: unknown
  /** Where it was to be read from; undefined in the page. */
  url?: string | undefined
  attributes: Json
  /** Names of attributes that say nothing. */
  unknown: readonly string[]
}

/** Reads what the site says. Throws nothing: what cannot be read is said by the part that sorts it out. */
export async function readSaid(tag: HTMLElement, document: Document): Promise<Said> {
  const read = await readJson(tag, document).then(
    (json) => ({ json }),
    (problem) => ({ json: undefined, problem, url: tag.dataset.config }),
  )
  return { ...read, ...readAttributes(tag) }
}
