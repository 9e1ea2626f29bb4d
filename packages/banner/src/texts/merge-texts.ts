import { sayValue } from '@sluice/core/page'

/** Sections that a language has beside the texts of the banner; who does not say them takes no notice. */
const isElsewhere = (path: readonly string[]): boolean =>
  /^[^,]*,(declaration|placeholder)$/.test(path.join())

/** What has to stand under a key: of the kind that stands there, or of names that a site adds, what such a thing has. */
function kindOf(known: unknown, path: readonly string[]): string | undefined {
  if (known !== undefined) return typeof known
  // `categories.ours.title`, `services.ours.storage._id`
  if (!/categories|services/.test(`${path[1]}`)) return undefined
  return path.length === 3 || (path.length === 4 && path[3] === 'storage') ? 'object' : 'string'
}

/** A language that is no tag makes `Intl` throw. */
function isTag(value: string): boolean {
  try {
    return Boolean(Intl.getCanonicalLocales(value))
  } catch {
    return false
  }
}

function merge<Base>(base: Base, over: object, path: readonly string[]): Base {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(over)) {
    const known = Object.hasOwn(merged, key) ? merged[key] : undefined
    const at = [...path, key]
    const kind = kindOf(known, at)
    if (value === null || value === undefined || (!kind && isElsewhere(at))) continue
    if (typeof value === kind && (!/^[^,]*,language$/.test(`${at}`) || isTag(value)))
      merged[key] = kind === 'object' ? merge(known, value, at) : value
    else {
      const takes = kind ?? Object.keys(merged).join(', ')
      console.error(`[sluice] ${at.join('.')}: got ${sayValue(value)}, takes ${takes}`)
    }
  }
  return merged as Base
}

/**
 * Lays texts over others. What says nothing changes nothing; a misspelt key, or a text of the wrong kind, is an error in
 * the console and left out, because the visitor must be asked all the same. `path` is where they stand.
 */
export const mergeTexts = <Base extends object>(
  base: Base,
  over: object = {},
  path = 'texts',
): Base => merge({ [path]: base }, { [path]: over }, [])[path] as Base
