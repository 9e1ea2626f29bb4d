import type { ServiceContext } from '@sluice/core'
import { type ConsentTypeTable, consentTypes, defaultConsentTypes } from '../facts/consent-types.js'
import { advertisingItems, analyticsItems } from '../facts/storage-items.js'
import type { GoogleOptions } from '../options/google-options.js'
import { namesIn } from '../options/names-in.js'
import { type DataLayer, gtagOf } from './data-layer.js'
import { countConsent } from './entries.js'
import { hasRival } from './find-problem.js'
import { sayDefault } from './say-default.js'

/** What Google has been told of consent on one page. */
export interface ConsentState {
  /** Says the default, then the update; `before` is data that the triggers of the event may need. */
  say(before?: readonly unknown[]): void
  /** Says where consent stands, when that is news, and then fires the event that triggers wait for. */
  update(before?: readonly unknown[]): void
  /** Says it though it is no news. */
  repeat(): void
}

/** The event that follows each update. */
export const eventNameOf = ({ eventName = 'sluice_consent' }: GoogleOptions): string => eventName

/** Tells Google where consent stands: the default once, an update whenever that is news, and after each the event. */
export function createConsentState(
  layer: DataLayer,
  current: () => { context: ServiceContext; options: GoogleOptions },
): ConsentState {
  const gtag = gtagOf(layer)
  let said = ''

  const tableOf = ({ consentTypes: own }: GoogleOptions): ConsentTypeTable => ({
    ...defaultConsentTypes,
    ...own,
  })

  function update(before: readonly unknown[] = []): void {
    const { context, options } = current()
    const { consent } = context
    const table = tableOf(options)
    const types = consentTypes(table, namesIn(consent), consent.granted)
    // As text: a list would be merged item by item into the one before, which leaves its last names standing:
    // https://github.com/google/data-layer-helper#recursively-merging-values
    const event = {
      event: eventNameOf(options),
      granted: `${namesIn(consent, 'granted')}`,
      denied: `${namesIn(consent, 'denied')}`,
    }
    const news = JSON.stringify([types, event])
    const isAsDefault = JSON.stringify(types) === JSON.stringify(consentTypes(table))
    // Google's library may be waiting for a choice: that there is none yet is no update.
    if (!said && !consent.record && isAsDefault) said = news
    const isNews = news !== said || hasRival(layer)
    if (isNews) {
      // Counted before it is said, so that it is nobody else's.
      layer.sluice = countConsent(layer) + 1
      gtag('consent', 'update', types)
    }
    layer.push(...before)
    if (!isNews) return
    said = news
    layer.push(event)
    if (types.analytics_storage === 'denied') context.erase(analyticsItems())
    if (types.ad_storage === 'denied') context.erase(advertisingItems())
  }

  return {
    update,
    repeat() {
      said = 'overruled'
      update()
    },
    say(before) {
      const { options } = current()
      layer.sluice = sayDefault(gtag, tableOf(options), options)
      if (options.adsDataRedaction) gtag('set', 'ads_data_redaction', true)
      if (options.urlPassthrough) gtag('set', 'url_passthrough', true)
      update(before)
    },
  }
}
