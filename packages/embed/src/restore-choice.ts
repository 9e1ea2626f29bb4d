import type { Category } from '@sluice/core'
import { cookieValues, decodeRecord, expiryOf, newestText, standing } from '@sluice/core/record'
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
    categories = { necessary: { required: true }, analytics: {}, marketing: {} },
    services = [],
    google = {},
  } = config
  const layer = dataLayerOf(view, google.dataLayerName)
  if (layer.sluice) return
  const gtag = gtagOf(layer)
  const table = { ...defaultConsentTypes, ...google.consentTypes }
  layer.sluice = sayDefault(gtag, table, google)

  const now = Date.now() / 1000
  const texts = cookieValues(view.document.cookie, config.cookie?.name ?? 'sluice')
  const found = decodeRecord(newestText(texts, now))
  const record = found && standing(found, { revision, expiry: expiryOf(expiresAfterDays) }, now)
  if (!record) return
  const names = [
    ...Object.keys(categories),
    ...services.map(({ name }) => name),
    // The service of `analytics` is google-analytics, that of `tagManager` google-tag-manager.
    ...Object.keys(google).map((key) => `google-${key.replace('M', '-m')}`),
  ]
  gtag(
    'consent',
    'update',
    consentTypes(
      table,
      names,
      (name) =>
        record.granted.includes(name) ||
        Boolean((categories as Record<string, Category>)[name]?.required),
    ),
  )
  layer.sluice += 1
}
