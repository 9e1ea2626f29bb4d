import type { GoogleOptions } from '../options/google-options.js'

/** What the adapters of one data layer say of it, by the name of each. */
export type LayerOptions = Map<string, GoogleOptions>

/** Each adapter has these for itself. */
const own = ['config', 'host', 'mode']

/** Names an option of the data layer for which two adapters have different values, and both of them. */
export function findConflict(byName: LayerOptions): string | undefined {
  const first = new Map<string, { got: string; name: string }>()
  for (const [name, options] of byName)
    for (const [key, value] of Object.entries(options)) {
      if (own.includes(key)) continue
      const got = JSON.stringify(value)
      const other = first.get(key)
      if (other && other.got !== got)
        return `${key} takes one value, got ${other.got} from ${other.name} and ${got} from ${name}`
      first.set(key, { got, name })
    }
  return
}
