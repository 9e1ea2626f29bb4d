/**
 * Lays texts over others. Each replaces one of its own type, or is added. Unlike `mergeTexts` it keeps misspelt keys and reports
 * nothing, because the question is painted first.
 */
export function layTexts<Base extends object>(base: Base, over: unknown): Base {
  const laid = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(Object(over))) {
    const known = laid[key]
    if (value && [typeof value, 'undefined'].includes(typeof known))
      laid[key] = known && typeof known === 'object' ? layTexts(known, value) : value
  }
  return laid as Base
}
