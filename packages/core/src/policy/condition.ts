/** Alternatives, each a list of names that must all be granted: `analytics|marketing youtube`. */
export type Condition = readonly (readonly string[])[]

/** Reads the value of a `data-consent` attribute. */
export const parseCondition = (text: string): Condition =>
  text.split('|').map((names) => names.split(/\s+/).filter(Boolean))

/** Whether a condition is met. An empty alternative is never met, because it names nothing to grant. */
export const meetsCondition = (condition: Condition, granted: (name: string) => boolean): boolean =>
  condition.some((names) => names.length > 0 && names.every(granted))
