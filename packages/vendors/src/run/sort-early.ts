/** What becomes of the calls that page code made before the grant. */
export type Early = 'page-view' | 'replay' | 'drop'

export interface SortOptions {
  early: Early
  /** The manifest's own calls. Page code that still makes them must not have them made twice. */
  own: readonly string[]
  /** Methods that start the library, which Sluice does. */
  starts: readonly string[]
  /** Commands that set something and send nothing. */
  keep: readonly string[]
}

/** A call as JSON, its name first. Calls wait as lists and as `arguments` objects. */
function textOf(entry: unknown): string {
  try {
    return JSON.stringify(typeof entry === 'object' ? Array.from(entry as unknown[]) : entry)
  } catch {
    return ''
  }
}

/**
 * Sorts early calls into those that go before the page view and those that go after it, and drops the rest. Unless all are
 * replayed, only calls that send nothing stay.
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
