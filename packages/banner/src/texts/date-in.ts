/**
 * Says when, in a language. Where the browser does not know it, as Chromium does not know Irish, digits do: it would say
 * the month in another language. Of Bosnian it claims to know more than it does.
 */
export function dateIn(language: string, seconds: number): string {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language)[0] && language !== 'bs'
  // Swedes write dates as ISO 8601 has them.
  const format = isKnown
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' })
    : new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short' })
  return format.format(seconds * 1000)
}
