/**
 * Makes the function that puts durations such as `2 years` into a language; `words` has those that are no
 * number, and what is in neither form stays as it is.
 */
export const durationsIn =
  (language: string, words: Readonly<Record<string, string>>) =>
  (duration: string): string => {
    const [, count, unit] = /^(\d+) (minute|hour|day|week|month|year)s?$/.exec(duration) ?? []
    if (!unit) return words[duration] ?? duration
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    return format.format(Number(count))
  }
