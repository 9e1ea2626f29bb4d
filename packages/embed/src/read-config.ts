import { applyAttributes } from './attributes.js'
import { checkKeys } from './check-keys.js'
import { checkPolicy } from './check-policy.js'
import { closeConfig } from './close-config.js'
import type { Config } from './config.js'
import { holds } from './keys.js'
import { readJson } from './read-json.js'
import { refuse } from './refuse.js'

/**
 * Reads what the site says. Throws nothing: what is wrong is said in the console and left out, because the visitor must be
 * asked all the same; nothing is granted for its sake.
 */
export async function readConfig(tag: HTMLElement, document: Document): Promise<Config> {
  let config: Config = {}
  const refused: string[] = []
  try {
    const json = await readJson(tag, document)
    if (holds('an object', json)) config = json as Config
    else if (json !== undefined) {
      refuse('config', 'an object', json)
      refused.push('')
    }
  } catch (error) {
    console.error(error)
    refused.push('')
  }
  refused.push(...checkKeys(config), ...applyAttributes(config as Record<string, unknown>, tag))
  refused.push(...checkPolicy(config))
  closeConfig(config, refused)
  return config
}
