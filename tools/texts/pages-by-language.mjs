import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The first page of each language among the pages of a built site that have the tag, by `<html lang>`.
 * @param {string} folder
 * @returns {Record<string, string>} the path of the page, by language
 */
export function pagesByLanguage(folder) {
  /** @type {Record<string, string>} */
  const pages = {}
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((one) => one.endsWith('.html')).sort()) {
    const html = readFileSync(join(folder, name), 'utf8')
    if (!/<script[^>]+sluice(-integrity)?\.js/.test(html)) continue
    const language = /<html[^>]*\slang=["']?([\w-]+)/.exec(html)?.[1] ?? 'en'
    pages[language] ??= `/${name.replaceAll('\\', '/')}`
  }
  return pages
}
