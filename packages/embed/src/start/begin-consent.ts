import type { Consent, LoadScript, Migration, RecordStorage } from '@sluice/core'
import {
  type CheckedPolicy,
  checkedCookieStorage,
  consentWith,
  type PageOptions,
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

/** Records of fewer characters need no shortening. 3,800 fit into a cookie. */
const room = 2_500

/** Whether a record has shortened names, or may get them. */
const isLong = (text: string, { required, askable }: CheckedPolicy): boolean =>
  `${[...required, ...askable.keys(), text]}`.length > room || /[=.]-/.test(text)

/** The form with shortened names, from a part; without it they count as unset. */
const loadLongForm = (loadPart: LoadPart) =>
  inTime(loadPart('sluice-long-records'), 3_000, 'record').catch((error) => {
    reportError(error)
    return shortForm
  })

/** What is stored now. Undefined if it cannot be read: the consent reports that when it reads it itself. */
function storedIn(storage: RecordStorage): PageOptions['stored'] {
  try {
    return { text: storage.read() }
  } catch {}
}

/**
 * Creates the consent that a site asks for. If its config is wrong, a part reports the mistakes and leaves them out. If that part
 * does not come, the whole config is ignored, and the defaults ask.
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
    const { cookie, migrate } = config
    if (!isSoundFor(policy, cookie)) throw config
    const storage = checkedCookieStorage(cookie)
    let stored = storedIn(storage)
    const text = stored?.text ?? ''
    let form = shortForm
    let migrations: Migration[] | undefined
    // While a part is on its way, another tab may store something else.
    if (isLong(text, policy)) {
      form = await loadLongForm(loadPart)
      stored = undefined
    }
    if (migrate && !text) {
      migrations = await loadMigrations(loadPart, migrate)
      stored = undefined
    }
    const { consent } = consentWith({
      ...config,
      ...means,
      policy,
      form,
      storage,
      migrate: migrations,
      loadScript,
      document,
      stored,
    })
    return { config, consent }
  }
  try {
    if (isSound(keys, json) && isSound(keys, attributes))
      return await begin(lay(attributes, json as Json), isSoundPolicy)
  } catch {
    // The part finds what is wrong, and reports it.
  }
  try {
    const { mendConfig } = await loadPart('sluice-config')
    return await begin(mendConfig(said))
  } catch (error) {
    console.error(error, said.problem)
    return begin({ revision: noRevision })
  }
}
