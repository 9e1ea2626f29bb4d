/**
 * Picks the language to speak: the first wanted one that is available, also by a prefix of it; else English.
 * Unlike a comparison of whole tags it hears `de-AT` as `de`, and `pt-BR` as itself where both are there.
 * @example chooseLanguage(['en', 'de'], [document.documentElement.lang, ...navigator.languages])
 */
export function chooseLanguage(
  available: readonly string[],
  wanted: readonly (string | undefined | null)[],
): string {
  for (const tag of wanted) {
    // Lookup by cutting subtags off the end: https://www.rfc-editor.org/rfc/rfc4647#section-3.4
    const subtags = tag?.toLowerCase().split(/[-_]/) ?? []
    for (; subtags.length; subtags.pop()) {
      const found = available.find((name) => name.toLowerCase() === subtags.join('-'))
      if (found) return found
    }
  }
  return 'en'
}
