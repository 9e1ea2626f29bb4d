import type { Consent, LoadScript } from '@sluice/core'
import { consentWith } from '@sluice/core/bare'
import type { Run } from '@sluice/google/bare'
import { type Json, lay } from './attributes.js'
import type { Config } from './config.js'
import { googleServices } from './google-services.js'
import { isSound, keys } from './keys.js'
import { lateMeans } from './late-means.js'
import { loadMigrations } from './load-migrations.js'
import { noRevision } from './no-revision.js'
import type { LoadPart } from './parts.js'
import type { Said } from './read-said.js'
import type { Vendors } from './vendor-services.js'

export interface BeginOptions {
  loadPart: LoadPart
  loadScript: LoadScript
  loadVendors(config: Config): Promise<Vendors | undefined>
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
  said: Said,
  { loadPart, loadScript, loadVendors, run }: BeginOptions,
): Promise<Begun> {
  const { json, attributes } = said
  const means = lateMeans(loadPart)

  async function begin(config: Config): Promise<Begun> {
    const services = [
      ...googleServices(config.google, run),
      ...(config.services ?? []),
      ...((await loadVendors(config))?.services ?? []),
    ]
    const migrate = await loadMigrations(loadPart, config)
    const options = { ...config, migrate, services, loadScript }
    return { config, consent: consentWith(means, options) }
  }
  try {
    if (isSound(keys, json) && isSound(keys, attributes))
      return await begin(lay(attributes, json as Json))
  } catch {
    // The part finds it, and says it.
  }
  try {
    const { mendConfig } = await loadPart('sluice-config')
    return await begin(mendConfig(said))
  } catch (error) {
    console.error(error, said.problem)
    return begin({ revision: noRevision })
  }
}
