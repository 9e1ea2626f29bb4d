import { problem } from '@sluice/core/page'

/** Sections of a language that belong to other parts. Where the texts lack them, they are left out and not reported. */
const elsewhere = /^(declaration|placeholder)$/

/** The type that a key takes: that of the text which it replaces, or that which categories and services of the site have. */
function kindOf(known: unknown, path: readonly string[]): string | undefined {
  if (known !== undefined) return typeof known
  // `categories.ours.title`, `services.ours.storage._id`
  if (!/categories|services/.test(`${path[1]}`)) return undefined
  return path.length === 3 || (path.length === 4 && path[3] === 'storage') ? 'object' : 'string'
}

/** Whether `Intl` knows what to do with a tag. It throws for a wrong one. */
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
    const isAtTop = !path[1]
    if (value === null || value === undefined || (!kind && isAtTop && elsewhere.test(key))) continue
    const isWrongTag = isAtTop && key === 'language' && !isTag(value)
    if (typeof value === kind && !isWrongTag)
      merged[key] = kind === 'object' ? merge(known, value, at) : value
    else {
      const takes = isWrongTag ? 'a tag such as de-CH' : (kind ?? Object.keys(merged).join(', '))
      const where = kind ? at : path
      console.error(problem(`${where.join('.')} takes ${takes}`, kind ? value : key))
    }
  }
  return merged as Base
}

/**
 * Lays texts over others. `null` and `undefined` change nothing. A misspelt key or a wrong type is reported in the console and
 * left out, because the visitor must be asked in any case. `path` is where the texts stand in the config.
 */
export const mergeTexts = <Base extends object>(
  base: Base,
  over: object = {},
  path = 'texts',
): Base => merge({ [path]: base }, { [path]: over }, [])[path] as Base
