import { findLanguage } from './find-language.js'

/**
 * Picks the language to speak: the first wanted one that is available, also by a prefix of it; else English.
 * Unlike a comparison of whole tags it takes `de-AT` as `de`, `zh-TW` as `zh-Hant`, and `pt-BR` as itself
 * if both are there.
 * @example chooseLanguage(['en', 'de'], [document.documentElement.lang, ...navigator.languages])
 */
export const chooseLanguage = (...[available, wanted]: Parameters<typeof findLanguage>): string =>
  findLanguage(available, wanted) ?? 'en'
