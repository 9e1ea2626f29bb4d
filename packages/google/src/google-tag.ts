import type { ServiceContext } from '@sluice/core'
import { type ConsentTypeTable, consentTypes, defaultConsentTypes } from './consent-types.js'
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

/** What one page says to Google, and has said so far. */
interface Tag {
  layer: unknown[]
  gtag: Gtag
  /** Tells where consent stands, when that is news, and then fires the event that triggers wait for. */
  update(): void
  /** Does what can be done only once per page, such as loading a library. */
  once(key: string, run: () => void): void
}

// A page has one data layer, which all adapters share, whatever instance of the SDK they belong to.
const tags = new WeakMap<unknown[], Tag>()

const layerOf = (
  { document }: ServiceContext,
  { dataLayerName = 'dataLayer' }: GoogleOptions,
): unknown[] => dataLayerOf(document.defaultView as Window, dataLayerName)

function createTag({ consent }: ServiceContext, layer: unknown[], table: ConsentTypeTable): Tag {
  const gtag = createGtag(layer)
  const done = new Set<string>()
  let said: string | undefined

  // What page code queued before the default would be handled under "everything granted", and sent.
  const early = layer.splice(0)
  gtag('consent', 'default', consentTypes(table))
  const tag: Tag = {
    layer,
    gtag,
    update() {
      const types = consentTypes(table, consent)
      const news = JSON.stringify(types)
      if (news === said) return
      said = news
      gtag('consent', 'update', types)
      // As text: a list would be merged item by item into the one before, which leaves its last names standing:
      // https://github.com/google/data-layer-helper#recursively-merging-values
      const { granted = [], denied = [] } = consent.record ?? {}
      layer.push({ event: 'sluice_consent', granted: `${granted}`, denied: `${denied}` })
    },
    once(key, run) {
      if (done.has(key)) return
      done.add(key)
      run()
    },
  }
  tag.update()
  layer.push(...early.filter(isPlainData))
  consent.on('change', tag.update)
  return tag
}

/**
 * Says `default` and `update`, in this order and before anything else, or only what is news:
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export function startTag(context: ServiceContext, options: GoogleOptions): Tag {
  const layer = layerOf(context, options)
  const tag =
    tags.get(layer) ??
    createTag(context, layer, { ...defaultConsentTypes, ...options.consentTypes })
  tags.set(layer, tag)
  tag.update()
  return tag
}

/**
 * Says that consent ended, where anything was said at all. The library cannot be unloaded, and sends
 * what it had queued for up to five seconds more: hence the reload.
 */
export function stopTag(context: ServiceContext, options: GoogleOptions): 'reload' {
  tags.get(layerOf(context, options))?.update()
  return 'reload'
}

/** The address of one of Google's libraries. */
export const libraryUrl = (
  { host = 'https://www.googletagmanager.com', dataLayerName: layer }: GoogleOptions,
  file: string,
): string => `${host}/${file}${layer ? `&l=${layer}` : ''}`
