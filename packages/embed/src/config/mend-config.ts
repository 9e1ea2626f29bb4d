import { type Json, lay } from './attributes.js'
import { checkKeys } from './check-keys.js'
import { checkPolicy } from './check-policy.js'
import { checkServices } from './check-services.js'
import { closeConfig } from './close-config.js'
import type { Config } from './config.js'
import { holds } from './keys.js'
import type { Said } from './read-said.js'
import { refuse } from './refuse.js'
import { sayProblem } from './say-problem.js'

/**
 * Takes out what is wrong with a config, and reports it. The visitor must be asked in any case, and a mistake must not grant
 * anything.
 */
export function mendConfig({ json, problem, url, attributes }: Omit<Said, 'unknown'>): Config {
  const isRead = holds('object', json)
  if (problem) sayProblem(problem, url)
  else if (!isRead) refuse('config', 'an object', json)
  const own = isRead ? (json as Json) : {}
  const refused = [...checkKeys(own), ...checkKeys(attributes), ...(isRead ? [] : [''])]
  const config: Config = lay(attributes, own)
  closeConfig(config, [...refused, ...checkPolicy(config)])
  checkServices(config)
  return config
}
