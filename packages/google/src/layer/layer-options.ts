import type { GoogleOptions } from '../options/google-options.js'

/** What the adapters of one data layer say of it, by the name of each. */
export type LayerOptions = Map<string, GoogleOptions>

/** Each adapter has these for itself. */
const own = /config|host|mode/

/** Names an option of the data layer for which two adapters have different values, and both of them. */
export function findConflict(byName: LayerOptions): string | undefined {
  const first: Record<string, string> = {}
  for (const [name, options] of byName)
    for (const [key, value] of Object.entries(options)) {
      const got = JSON.stringify(value)
      first[key] ??= `${got} from ${name}`
      if (!own.test(key) && !first[key].startsWith(`${got} `))
        return `${key} takes one value, got ${first[key]} and ${got} from ${name}`
    }
  return
}
