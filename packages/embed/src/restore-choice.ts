import { cookieValues, decodeRecord, isFresh, newestText } from '@sluice/core/record'
import {
  consentTypes,
  dataLayerOf,
  defaultConsentTypes,
  gtagOf,
  sayDefault,
} from '@sluice/google/head'
import type { Config } from './config.js'

/** Says Google's default, then the choice that is stored. Does nothing where the default was said already. */
export function restoreChoice(view: Window, config: Config): void {
  const {
    revision = 1,
    expiresAfterDays = 182,
    google = {},
    categories = { necessary: { required: true }, analytics: {}, marketing: {} },
    services = [],
  } = config
  const layer = dataLayerOf(view, google.dataLayerName)
  if (layer.sluice) return
  const gtag = gtagOf(layer)
  const table = { ...defaultConsentTypes, ...google.consentTypes }
  layer.sluice = sayDefault(gtag, table, google)

  const now = Date.now() / 1000
  const texts = cookieValues(view.document.cookie, config.cookie?.name ?? 'sluice')
  const record = decodeRecord(newestText(texts, now))
  // A refusal that has expired is as good as the default.
  const days = (expiresAfterDays as { granted: number }).granted ?? expiresAfterDays
  if (record?.revision !== revision || !isFresh(record.time, days, now)) return
  const names = [
    // The service of `analytics` is google-analytics, that of `tagManager` google-tag-manager.
    ...Object.keys(google).map((key) => `google-${key.replace('M', '-m')}`),
    ...Object.keys(categories),
    ...services.map(({ name }) => name),
    ...record.denied,
  ]
  gtag(
    'consent',
    'update',
    consentTypes(
      table,
      names,
      (name) => record.granted.includes(name) || categories[name]?.required,
    ),
  )
  layer.sluice += 1
}
