/**
 * Lays texts over others, each where one of its kind stands or none. Unlike `mergeTexts` it lets misspelt keys pass, and says
 * nothing of what is wrong: the question is painted first.
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
