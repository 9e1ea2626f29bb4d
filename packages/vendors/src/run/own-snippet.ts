import { surface, unshadowed, windowOf } from '@sluice/core/page'
import type { Manifest } from '../manifest.js'

/** What tells a vendor's own snippet. */
export type SnippetFacts = Pick<Manifest, 'name' | 'load' | 'snippets'>

/** Under this key a script says that Sluice put it into the page, also to another bundle. */
const byUs = Symbol.for('sluice.library')

/** Tells the library that Sluice loads from one that a snippet loads. */
export const markAsOurs = (script: HTMLScriptElement): void =>
  void Object.assign(script, { [byUs]: true })

/** What a browser runs; anything else is held, or never runs. */
const isRun = (type: string): boolean =>
  /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i.test(type)

/** What fits an address whatever the site's id in it is. */
const formOf = (address: string): string =>
  address
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{[^{}]+\}/g, '[^/?&]*')
    .replace(/^https:/, '(https?:)?')

/** The script by which a page loads the library itself. `server` is the address of one that runs where the site says. */
export function ownSnippet(
  { load = '', snippets = [] }: SnippetFacts,
  document: Document,
  server = '',
): HTMLScriptElement | undefined {
  const forms = [load, ...snippets]
    .map((address) => (address.split('?')[0] as string).replace('{server}', server))
    .filter((address) => /^https?:/.test(address))
    .map(formOf)
  const form = new RegExp(`^(${forms.join('|')})`)
  const scripts = [...unshadowed(document).querySelectorAll('script')]
  if (!forms[0]) return undefined
  return scripts.find((script) => {
    const { src, type } = script
    return isRun(type) && form.test(src) && !Object.hasOwn(script, byUs)
  })
}

/** Under this key a document keeps the vendors whose snippet was found there. It ran, whether it stays there or not. */
const found = Symbol.for('sluice.snippets')

/**
 * Whether a page loads the library itself. That is named once, to every visitor: nothing is loaded twice, and what the snippet
 * sends nobody can hold.
 */
export function isLoadedByPage(
  facts: SnippetFacts,
  document: Document,
  server?: string | undefined,
): boolean {
  const page = document as Document & { [found]?: Set<string> }
  page[found] ??= new Set()
  const names = page[found]
  if (names.has(facts.name)) return true
  const own = ownSnippet(facts, document, server)
  if (!own) return false
  names.add(facts.name)
  surface(() => {
    throw new Error(
      `[sluice] ${facts.name}: this page loads ${own.src} itself, whatever the visitor chose: take that snippet out`,
    )
  })
  return true
}

/** Looks at a page now, once it is parsed, and once what waited for its `load` has run. */
export function watchPage(document: Document, look: () => void): void {
  const page = unshadowed(document)
  look()
  if (page.readyState === 'complete') return
  page.addEventListener('readystatechange', look)
  windowOf(document).addEventListener('load', () => setTimeout(look))
}
