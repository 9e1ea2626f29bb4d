import { type Consent, createConsent, type LoadScript } from '@sluice/core'
import type { Run } from '@sluice/google/bare'
import { type Json, lay } from './attributes.js'
import type { Config } from './config.js'
import { googleServices } from './google-services.js'
import { isSound, keys } from './keys.js'
import { loadMigrations } from './load-migrations.js'
import { noRevision } from './no-revision.js'
import type { LoadPart } from './parts.js'
import type { Said } from './read-said.js'
import type { ConfigPart } from './sluice-config.js'

export interface BeginOptions {
  loadPart: LoadPart
  loadScript: LoadScript
  run: Run
}

export interface Begun {
  config: Config
  consent: Consent
}

/**
 * Creates the consent that a site's words ask for. Where something in them is wrong, a part says what it is and leaves it
 * out; where that does not come, nothing that the site said counts, and the defaults ask.
 */
export async function beginConsent(
  { json, attributes }: Said,
  { loadPart, loadScript, run }: BeginOptions,
): Promise<Begun> {
  async function begin(config: Config): Promise<Begun> {
    const services = [...googleServices(config.google, run), ...(config.services ?? [])]
    const migrate = await loadMigrations(loadPart, config)
    return { config, consent: createConsent({ ...config, migrate, services, loadScript }) }
  }
  try {
    if (isSound(keys, json) && isSound(keys, attributes))
      return await begin(lay(attributes, json as Json))
  } catch {
    // The part finds it, and says it.
  }
  try {
    const { mendConfig } = await loadPart<ConfigPart>('sluice-config')
    return await begin(mendConfig({ json, attributes }))
  } catch (error) {
    console.error(error)
    return begin({ revision: noRevision })
  }
}
