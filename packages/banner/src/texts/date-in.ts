/**
 * Writes a date in a language. If the browser does not know the language, the date is written in digits, because the browser
 * would name the month in another language. Chromium does not know Irish, for example; it says that it knows Bosnian, and does
 * not know all of it.
 */
export function dateIn(language: string, seconds: number): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language)[0] && language !== 'bs'
  // Swedes write dates as ISO 8601 has them.
  const format = isKnown
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
    : new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short' })
  return format.format(seconds * 1000)
}
