type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** The noun that follows a number: 2, `year` gives `years`. */
export type Noun = (count: number, unit: Unit) => string

/**
 * Makes the function that puts durations such as `2 years` into a language. `words` translates those without a number, such as
 * `session`; any other text stays as it is. `noun` is for languages that not every browser knows: Chromium knows neither Irish
 * nor Maltese, for example, and would speak English.
 */
export const durationsIn =
  (language: string, words: Readonly<Record<string, string>>, noun?: Noun) =>
  (duration: string): string => {
    const [, count, unit] = /^(\d+) (minute|hour|day|week|month|year)s?$/.exec(duration) ?? []
    if (!unit) return words[duration] ?? duration
    if (noun) return `${count} ${noun(Number(count), unit as Unit)}`
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    return format.format(Number(count))
  }
