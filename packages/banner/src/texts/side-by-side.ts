const separators: Readonly<Record<string, string>> = { ar: '، ', ja: '、', th: ' ', zh: '、' }

/**
 * Lists what is asked about, as it stands behind the colon of a question. Unlike `listIn` it says no "and": the browser loads
 * the data of a language for that, which takes longer than all else that the banner does.
 */
export const sideBySide = (language: string, items: readonly string[]): string =>
  items.join(separators[language.slice(0, 2)] ?? ', ')
