import type { ServiceContext } from '@sluice/core'
import {
  type ConsentTypes,
  type ConsentTypeTable,
  consentTypes,
  defaultConsentTypes,
  deniedTypes,
} from './consent-types.js'
import { createGtag, dataLayerOf, type Gtag, isPlainData } from './data-layer.js'

/** What every Google adapter takes. */
export interface GoogleOptions {
  /** Where Google's libraries are loaded from: a tag gateway or a tagging server of your own. @default 'https://www.googletagmanager.com' */
  host?: string | undefined
  /** @default 'dataLayer' */
  dataLayerName?: string | undefined
  /** Which names decide over each of Google's consent types. */
  consentTypes?: Partial<ConsentTypeTable> | undefined
}

export const googleHost = 'https://www.googletagmanager.com'

/** Pushed after every consent update, so that Tag Manager's triggers can act on it. */
const consentEvent = 'sluice_consent'

/** What was said to one data layer so far. */
interface TagState {
  layer: unknown[]
  gtag: Gtag
  /** Tells Google where consent stands: the default once, then an update for each change. */
  signal(): void
  /** Does what can be done only once per page, such as loading a library. */
  once(key: string, run: () => void): void
}

// One queue per page is shared by all adapters, whatever instance of the SDK they belong to.
const states = new WeakMap<unknown[], TagState>()

function createTag(context: ServiceContext, layer: unknown[], options: GoogleOptions): TagState {
  const { consent } = context
  const gtag = createGtag(layer)
  const table: ConsentTypeTable = { ...defaultConsentTypes, ...options.consentTypes }
  const done = new Set<string>()
  let said: ConsentTypes | undefined

  // What page code queued before the default would be handled under "everything granted", and sent.
  const early = layer.splice(0)
  gtag('consent', 'default', deniedTypes(table))
  const tag: TagState = {
    layer,
    gtag,
    signal() {
      const types = consentTypes(consent, table)
      if (JSON.stringify(types) === JSON.stringify(said)) return
      said = types
      gtag('consent', 'update', types)
      layer.push({
        event: consentEvent,
        granted: consent.record?.granted,
        denied: consent.record?.denied,
      })
    },
    once(key, run) {
      if (done.has(key)) return
      done.add(key)
      run()
    },
  }
  tag.signal()
  layer.push(...early.filter(isPlainData))
  consent.on('change', tag.signal)
  return tag
}

/** The state of the page's data layer, once something was granted; undefined before: then nothing is said at all. */
export function tagOf(
  context: ServiceContext,
  { dataLayerName = 'dataLayer' }: GoogleOptions,
): TagState | undefined {
  return states.get(dataLayerOf(context.document.defaultView as Window, dataLayerName))
}

/** Says `default` and `update`, in this order and before anything else: https://developers.google.com/tag-platform/security/guides/consent */
export function startTag(context: ServiceContext, options: GoogleOptions): TagState {
  const layer = dataLayerOf(
    context.document.defaultView as Window,
    options.dataLayerName ?? 'dataLayer',
  )
  const tag = states.get(layer) ?? createTag(context, layer, options)
  states.set(layer, tag)
  tag.signal()
  return tag
}

/** The address of one of Google's libraries for an id. */
export function libraryUrl(file: 'gtag/js' | 'gtm.js', id: string, options: GoogleOptions): string {
  const { host = googleHost, dataLayerName: layer } = options
  return `${host}/${file}?id=${id}${layer ? `&l=${layer}` : ''}`
}
