import { type CookieOptions, cookieStorage, definePolicy } from '@sluice/core'
import type { Config } from './config.js'
import { passes } from './passes.js'

/** Takes out of a config each value for which the policy or its cookie would throw, and gives the paths. */
export function checkPolicy(config: Config): string[] {
  const refused: string[] = []
  const { categories, cookie } = config
  for (const key of ['revision', 'expiresAfterDays', 'model', 'regions'] as const) {
    if (passes(() => definePolicy({ [key]: config[key] }))) continue
    delete config[key]
    refused.push(key)
  }
  for (const [name, category] of Object.entries({ ...categories })) {
    const alone = { [name]: category, [`${name}-`]: { required: true } }
    if (!passes(() => definePolicy({ categories: alone }))) delete categories?.[name]
  }
  // Nothing that the site has may become required by this, because that would grant it.
  if (categories && !passes(() => definePolicy({ categories })))
    categories[categories.necessary ? 'necessary-' : 'necessary'] = { required: true }
  let sound: CookieOptions = {}
  for (const [key, value] of Object.entries({ ...cookie })) {
    const next: CookieOptions = { ...sound, [key]: value }
    if (passes(() => cookieStorage(next))) sound = next
    else refused.push(`cookie.${key}`)
  }
  if (cookie) config.cookie = sound
  return refused
}
