import {
  type AdapterOptions,
  type Declared,
  declareService,
  type Kind,
} from '@sluice/google/internal'
import type { GoogleConfig } from './config.js'

/** Ids as a list, from a list or from one text. */
export const idsIn = (ids: string | readonly string[]): string[] => `${ids}`.split(/[\s,]+/)

/** Declares the services that the Google ids of a config stand for. */
export function googleServices({
  analytics,
  ads,
  tagManager: container,
  analyticsCategory,
  adsCategory,
  tagManagerCategory,
  config,
  adsConfig,
  conversions,
  ...options
}: GoogleConfig = {}): Declared[] {
  const kinds: [
    Kind,
    string | readonly string[] | undefined,
    Omit<AdapterOptions, 'id' | 'ids'>,
  ][] = [
    ['analytics', analytics, { category: analyticsCategory, config }],
    ['ads', ads, { category: adsCategory, config: adsConfig, conversions }],
    ['tagManager', container, { category: tagManagerCategory }],
  ]
  return kinds.flatMap(([kind, ids, own]) =>
    ids === undefined ? [] : declareService(kind, { ...options, ...own, ids: idsIn(ids) }),
  )
}
