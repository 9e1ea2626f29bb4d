/** Tags that browsers and pages use for a language that has its file under another: a script or a newer code. */
const others: Readonly<Record<string, string>> = {
  zh: 'zh-hans',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-tw': 'zh-hant',
  no: 'nb',
  // Who reads Nynorsk reads Bokmål.
  nn: 'nb',
  in: 'id',
  iw: 'he',
}

/**
 * Picks the language to speak: the first wanted one that is available, also by a prefix of it; else English.
 * Unlike a comparison of whole tags it hears `de-AT` as `de`, `zh-TW` as `zh-Hant`, and `pt-BR` as itself
 * where both are there.
 * @example chooseLanguage(['en', 'de'], [document.documentElement.lang, ...navigator.languages])
 */
export function chooseLanguage(
  available: readonly string[],
  wanted: readonly (string | undefined | null)[],
): string {
  const find = (tag: string | undefined) => available.find((name) => name.toLowerCase() === tag)
  // Lookup by cutting subtags off the end: https://www.rfc-editor.org/rfc/rfc4647#section-3.4
  for (const tag of wanted)
    for (
      let prefix = `${tag ?? ''}`.toLowerCase().replaceAll('_', '-');
      prefix;
      prefix = prefix.replace(/-?[^-]*$/, '')
    ) {
      const found = find(prefix) ?? find(others[prefix])
      if (found) return found
    }
  return 'en'
}
