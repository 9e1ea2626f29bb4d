/**
 * Joins items inside a sentence, as a language does. If the browser does not know the language, commas join them, because the
 * browser would write the `and` of another language. Chromium knows neither Irish nor Maltese, for example.
 */
export const listIn = (language: string, items: readonly string[]): string =>
  items[1] && Intl.ListFormat.supportedLocalesOf(language)[0]
    ? new Intl.ListFormat(language).format(items)
    : items.join(', ')
