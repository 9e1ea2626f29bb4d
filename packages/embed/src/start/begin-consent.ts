import type { Consent, LoadScript } from '@sluice/core'
import {
  type CheckedPolicy,
  checkedCookieStorage,
  consentWith,
  policyOf,
  shortForm,
  type WithdrawalMeans,
} from '@sluice/core/internal'
import { inTime } from '@sluice/core/page'
import { type Json, lay } from '../config/attributes.js'
import type { Config } from '../config/config.js'
import { googleServices } from '../config/google-services.js'
import { isSoundPolicy } from '../config/is-sound-policy.js'
import { isSound, keys } from '../config/keys.js'
import { noRevision } from '../config/no-revision.js'
import type { Said } from '../config/read-said.js'
import type { LateGoogle } from '../load/late-google.js'
import { loadMigrations } from '../load/load-migrations.js'
import type { LoadPart } from '../load/parts.js'
import type { Vendors } from '../vendors/vendor-services.js'
import { storedTexts } from './stored-texts.js'

export interface BeginOptions {
  loadPart: LoadPart
  loadScript: LoadScript
  means: WithdrawalMeans
  loadVendors(config: Config): Promise<Vendors | undefined>
  act: LateGoogle['act']
}

/** What is judged before a consent is made of it. */
type Judged = Parameters<typeof isSoundPolicy>

export interface Begun {
  config: Config
  consent: Consent
}

/** How long the records of a site may be without one that has to be shortened; 3,800 characters fit into a cookie. */
const room = 2_500

/**
 * The form of the site's records: of those in which names are shortened, or may have to be, a part knows it. Without that such
 * names count as unset.
 */
async function formOf(stored: string, { required, askable }: CheckedPolicy, loadPart: LoadPart) {
  const names = `${[...required, ...askable.keys()]}`
  if (names.length + stored.length < room && !/[=.]-/.test(stored)) return shortForm
  return inTime(loadPart('sluice-long-records'), 3_000, 'record').catch((error) => {
    reportError(error)
    return shortForm
  })
}

/**
 * Creates the consent that a site's words ask for. Where something in them is wrong, a part says what it is and leaves it
 * out; where that does not come, nothing that the site said counts, and the defaults ask.
 */
export async function beginConsent(
  said: Said,
  { loadPart, loadScript, loadVendors, means, act }: BeginOptions,
): Promise<Begun> {
  const { json, attributes } = said

  async function begin(config: Config, isSoundFor = (..._: Judged) => true): Promise<Begun> {
    const services = [
      ...googleServices(config.google).map(act),
      ...(config.services ?? []),
      ...((await loadVendors(config))?.services ?? []),
    ]
    const policy = policyOf({ ...config, services })
    const { cookie } = config
    if (!isSoundFor(policy, cookie)) throw config
    const stored = storedTexts(config)
    const form = await formOf(`${stored}`, policy, loadPart)
    const migrate = await loadMigrations(loadPart, config, stored)
    const storage = checkedCookieStorage(cookie)
    const options = { ...config, ...means, policy, form, storage, migrate, loadScript, document }
    return { config, consent: consentWith(options).consent }
  }
  try {
    if (isSound(keys, json) && isSound(keys, attributes))
      return await begin(lay(attributes, json as Json), isSoundPolicy)
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
