/** What a value has to be. */
export type Form = (value: unknown) => boolean

export const text =
  (pattern: RegExp): Form =>
  (value) =>
    typeof value === 'string' && pattern.test(value)

export const whole =
  (least: number, most: number): Form =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most

/** An object with such values; a key without a form is refused. */
export const entries =
  (formOf: (key: string) => Form | undefined): Form =>
  (value) =>
    Object(value) === value &&
    !Array.isArray(value) &&
    Object.entries(value as object).every(([key, inner]) => formOf(key)?.(inner))

type Forms = Readonly<Record<string, Form>>

/** An object that has all of the needed keys, and no others than these. */
export const keyed = (needed: Forms, others: Forms = {}): Form => {
  const forms: Forms = { ...others, ...needed }
  const isFormed = entries((key) => (Object.hasOwn(forms, key) ? forms[key] : undefined))
  return (value) =>
    isFormed(value) && Object.keys(needed).every((key) => Object.hasOwn(value as object, key))
}
