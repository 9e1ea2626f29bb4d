/** Tags by which browsers and pages ask for a language whose file is named after its script, or after a newer code. */
const others: Readonly<Record<string, string>> = {
  zh: 'zh-hans',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-tw': 'zh-hant',
  no: 'nb',
  // Readers of Nynorsk read Bokmål as well.
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
