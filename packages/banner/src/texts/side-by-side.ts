const separators: Readonly<Record<string, string>> = { ar: '، ', ja: '、', th: ' ', zh: '、' }

/**
 * Lists what is asked about, behind the colon of a question. Unlike `listIn` it says no "and": for that the browser loads the
 * data of a language, which takes longer than everything else that the banner does.
 */
export const sideBySide = (language: string, items: readonly string[]): string =>
  items.join(separators[language.slice(0, 2)] ?? ', ')
