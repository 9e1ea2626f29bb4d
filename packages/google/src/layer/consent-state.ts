import type { Consent, ServiceContext } from '@sluice/core'
import { advertisingItems, analyticsItems } from '../facts/storage-items.js'
import type { GoogleOptions } from '../options/google-options.js'
import { type DataLayer, gtagOf } from './data-layer.js'
import { countConsent } from './entries.js'
import type { Member } from './member.js'
import { newsOf, tableOf } from './news-of.js'
import { onRival } from './on-rival.js'
import { hasRival, rival } from './rival.js'
import { sayDefault } from './say-default.js'

/** What Google has been told of consent on one page. */
export interface ConsentState {
  /** What the adapters together say of the data layer. */
  options(): GoogleOptions
  consent(): Consent
  /** Whether the head script said the default, so that the page's own snippet loads the library and configures the ids. */
  hasHead: boolean
  /** Whether a member is told of consent before it is granted. */
  isEager(member: Member): boolean
  hasSpoken(): boolean
  /** Whether a name is granted now. */
  isGranted(member: { name: string }): boolean
  /** Follows the consent of an adapter, which has these options. */
  follow(context: ServiceContext, options: GoogleOptions): void
  /** Says the default, then the update; `before` is data that the triggers of the event may need. */
  say(before: readonly unknown[]): void
  /** Says where consent stands, when that is news, and then fires the event that triggers wait for. */
  update(): void
}

/**
 * Tells Google where consent stands: the default once, an update whenever that is news, and after each the event. `look` is
 * called before something is erased.
 */
export function createConsentState(layer: DataLayer, look: () => void): ConsentState {
  const gtag = gtagOf(layer)
  let options: GoogleOptions = {}
  let context: ServiceContext
  let said = ''
  const hasSpoken = (): boolean => layer.sluice !== undefined

  function tell(before: readonly unknown[]): void {
    const { types, event, isAsDefault } = newsOf(context.consent, options)
    const news = JSON.stringify([types, event])
    // Google's library may be waiting for a choice. Before there is one, the default is not said again.
    if (!said && !context.consent.record && isAsDefault) said = news
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

  function update(): void {
    if (!hasSpoken()) return
    // The update comes after the other tool's, and so counts. Throwing would keep a denial from being carried out.
    if (hasRival(layer)) console.error(`[sluice] google: ${rival}`)
    look()
    tell([])
  }

  function overrule(): void {
    update()
    // Google's library reads what was pushed once this returns: then an answer to an `update` is the last word.
    queueMicrotask(() => {
      said = 'overruled'
      tell([])
    })
  }

  const hasHead = hasSpoken()
  if (hasHead) onRival(layer, overrule)

  return {
    options: () => options,
    consent: () => context.consent,
    isGranted: ({ name }) => context.consent.granted(name),
    hasHead,
    isEager: ({ options }) => hasHead || options.mode === 'advanced',
    hasSpoken,
    update,
    follow(next, more) {
      options = { ...options, ...more }
      if (next.consent === context?.consent) return
      context = next
      next.consent.on('change', update)
    },
    say(before) {
      layer.sluice = sayDefault(gtag, tableOf(options), options)
      if (options.adsDataRedaction) gtag('set', 'ads_data_redaction', true)
      if (options.urlPassthrough) gtag('set', 'url_passthrough', true)
      tell(before)
      onRival(layer, overrule)
    },
  }
}
