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

/** The first wanted language that is available, also by a prefix of it. */
export function findLanguage(
  available: readonly string[],
  wanted: readonly (string | undefined | null)[],
): string | undefined {
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
}
