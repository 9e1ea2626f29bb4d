import { cookieValues, decodeRecord, newestText, standing } from '@sluice/core/record'
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
    categories = { analytics: {}, marketing: {} },
    services = [],
  } = config
  const layer = dataLayerOf(view, google.dataLayerName)
  if (layer.sluice) return
  const gtag = gtagOf(layer)
  const table = { ...defaultConsentTypes, ...google.consentTypes }
  layer.sluice = sayDefault(gtag, table, google)

  const now = Date.now() / 1000
  const texts = cookieValues(view.document.cookie, config.cookie?.name ?? 'sluice')
  const found = decodeRecord(newestText(texts, now))
  // Days for each answer, which few sites have, find no room here: there the choice waits for Sluice itself.
  const days = expiresAfterDays as number
  const record =
    found && standing(found, { revision, expiry: { granted: days, denied: days } }, now)
  if (!record) return
  const { granted, denied } = record
  const names = [
    // The service of `analytics` is google-analytics, that of `tagManager` google-tag-manager.
    ...Object.keys(google).map((key) => `google-${key.replace('M', '-m')}`),
    // What is new is known, and not granted.
    ...Object.keys(categories),
    ...services.map((service) => service.name),
    ...granted,
    ...denied,
  ]
  gtag(
    'consent',
    'update',
    consentTypes(table, names, (name) => granted.includes(name)),
  )
  layer.sluice += 1
}
