/**
 * Joins what stands inside a sentence, in a language. Where the browser does not know it, commas do: it would say the
 * `and` of another language. Chromium knows neither Irish nor Maltese, for example.
 */
export const listIn = (language: string, items: readonly string[]): string =>
  items[1] && Intl.ListFormat.supportedLocalesOf(language)[0]
    ? new Intl.ListFormat(language).format(items)
    : items.join(', ')
