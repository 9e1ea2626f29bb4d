/** What becomes of what page code called before the grant. */
export type Early = 'page-view' | 'replay' | 'drop'

export interface SortOptions {
  early: Early
  /** What the manifest calls itself: page code that still does is not to do it twice. */
  own: readonly string[]
  /** Methods that start the library, which Sluice does. */
  starts: readonly string[]
  /** Commands that set something and send nothing. */
  keep: readonly string[]
}

/** What was called, as JSON: with its name in front, whether it is a list or an `arguments` object. */
function textOf(entry: unknown): string {
  try {
    return JSON.stringify(typeof entry === 'object' ? Array.from(entry as unknown[]) : entry)
  } catch {
    return ''
  }
}

/**
 * Sorts what page code called early into what is said before the page view and what comes after it; the rest is dropped.
 * Unless all is replayed, only what sends nothing stays.
 */
export function sortEarly(
  entries: readonly unknown[],
  { early, own, starts, keep }: SortOptions,
): [before: unknown[], after: unknown[]] {
  const isOne = (entry: unknown, names: readonly string[]): boolean =>
    names.includes(`${Object(entry) === entry ? (entry as unknown[])[0] : ''}`)
  const rest = entries.filter((entry) => !own.includes(textOf(entry)) && !isOne(entry, starts))
  const isKept = (entry: unknown): boolean => isOne(entry, keep)
  return [rest.filter(isKept), early === 'replay' ? rest.filter((entry) => !isKept(entry)) : []]
}
