import { type Json, readAttributes } from './attributes.js'
import { readJson } from './read-json.js'

/** What a site says to its tag, unchecked. */
export interface Said {
  /** Undefined where it could not be read, and empty where there is none. */
  json: unknown
  attributes: Json
  /** Names of attributes that say nothing. */
  unknown: readonly string[]
}

/** Reads what the site says. Throws nothing: what cannot be read is said in the console. */
export async function readSaid(tag: HTMLElement, document: Document): Promise<Said> {
  const json = await readJson(tag, document).catch((error) => console.error(error))
  return { json, ...readAttributes(tag) }
}
