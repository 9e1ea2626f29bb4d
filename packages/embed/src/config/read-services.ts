import type { Service } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'

/**
 * Reads the services from the JSON that stands above the running script. Throws where there is none, or not one that
 * can be read; unlike the tag, the guard cannot wait for what comes later.
 */
export function readServices(document: Document): readonly Service[] {
  const json = unshadowed(document).querySelector(
    'script[type="application/json"][data-sluice=config]',
  )
  if (!json) {
    throw new Error('no <script type="application/json" data-sluice="config"> stands above it')
  }
  const { services = [] } = Object(JSON.parse(json.textContent as string))
  if (!Array.isArray(services)) throw new TypeError('config: services takes a list')
  return services
}
