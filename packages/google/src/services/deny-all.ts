import { type DataLayer, gtagOf } from '../layer/data-layer.js'

/** Denies what decides over data, where nothing was said and the code that says the whole has not come. */
export function denyAll(layer: DataLayer): void {
  if (layer.sluice !== undefined) return
  const kinds = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage']
  gtagOf(layer)('consent', 'default', Object.fromEntries(kinds.map((kind) => [kind, 'denied'])))
}
