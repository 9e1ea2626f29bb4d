import type { Service } from '@sluice/core'
import { problem, unshadowed } from '@sluice/core/page'
import { jsonSelector } from './json-selector.js'

/** What a guard takes of a site's JSON. */
export interface GuardedConfig {
  services: readonly Service[]
  vendors: unknown
}

/**
 * Reads what to guard from the JSON above the running script. Throws if there is none or it cannot be read. Unlike the tag, the
 * guard cannot wait for JSON that comes later.
 */
export function readGuarded(document: Document): GuardedConfig {
  const json = unshadowed(document).querySelector(jsonSelector)
  if (!json) {
    throw new Error('no <script type="application/json" data-sluice="config"> stands above it')
  }
  const { services = [], vendors } = Object(JSON.parse(json.textContent as string))
  if (!Array.isArray(services))
    throw new TypeError(problem('config.services takes a list', services))
  return { services, vendors }
}
