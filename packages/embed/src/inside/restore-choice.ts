import { defaultCategories } from '@sluice/core'
import {
  agreedAnswers,
  cookieValues,
  decodeRecord,
  expiryOf,
  type PolicyDefaults,
} from '@sluice/core/internal'
import {
  consentTypes,
  defaultConsentTypes,
  gtagOf,
  holdPlace,
  sayDefault,
  serviceName,
} from '@sluice/google/internal'
import type { Config } from '../config/config.js'

/** Says Google's default, then the choice that is stored in the cookies. Does nothing where the default was said already. */
export function restoreChoice(view: Window, config: Config, cookies: string): void {
  const {
    revision = 1 satisfies PolicyDefaults['revision'],
    expiresAfterDays = 182 satisfies PolicyDefaults['expiresAfterDays'],
    categories = defaultCategories as NonNullable<Config['categories']>,
    services = [],
    google = {},
    cookie,
  } = config
  const layer = holdPlace(view, google.dataLayerName)
  if (layer.sluice) return
  const gtag = gtagOf(layer)
  const table = { ...defaultConsentTypes, ...google.consentTypes }
  layer.sluice = sayDefault(gtag, table, google)

  const texts = cookieValues(cookies, cookie?.name ?? 'sluice')
  const answers = agreedAnswers(
    texts.flatMap((text) => decodeRecord(text) ?? []),
    { revision, expiry: expiryOf(expiresAfterDays) },
    Date.now() / 1000,
  )
  if (!(answers.granted[0] ?? answers.denied[0])) return
  const names = [
    ...Object.keys(google).map(serviceName),
    ...Object.keys(categories),
    ...services.map(({ name }) => name),
    ...answers.denied,
  ]
  gtag(
    'consent',
    'update',
    consentTypes(
      table,
      names,
      (name) => answers.granted.includes(name) || categories[name]?.required === true,
    ),
  )
  layer.sluice += 1
}
