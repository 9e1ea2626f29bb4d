import type { Policy, Undo } from '@sluice/core'
import {
  type DeclarationRow,
  type DeclarationRowsOptions,
  declarationRows,
} from './declaration-rows.js'
import { en } from './languages/en.js'
import { enDeclaration } from './languages/en-declaration.js'
import { resolveTexts } from './resolve-texts.js'
import type { Texts } from './texts.js'

export interface DeclarationOptions extends DeclarationRowsOptions {
  policy: Policy
  /** A complete language. @default English */
  texts?: Texts | undefined
}

/**
 * Fills an element with the table of services and storage items, in the page's own style; returns its undo.
 * Unlike `declarationRows` it needs a document. On narrow screens let `.sluice-declaration` scroll, or stack
 * its cells, each of which carries its heading as `data-label`.
 * @example mountDeclaration(document.querySelector('#services'), { policy: consent.policy })
 */
export function mountDeclaration(
  element: Element,
  { policy, texts: language = en, ...options }: DeclarationOptions,
): Undo {
  const document = element.ownerDocument
  const spoken = { declaration: enDeclaration, ...language }
  const texts = resolveTexts(spoken, policy, options.overrides)
  const { caption, name, category, purpose } = texts.declaration

  function make(tag: string, ...content: (Node | string)[]): HTMLElement {
    const made = document.createElement(tag)
    made.append(...content)
    return made
  }

  function provider(row: DeclarationRow): Node | string {
    if (!row.privacyPolicy) return row.provider
    const link = make('a', row.provider)
    link.setAttribute('href', row.privacyPolicy)
    return link
  }

  function items({ storage }: DeclarationRow): Node | undefined {
    if (!storage.length) return
    const lines = storage.map((item) => {
      const facts = `: ${item.kind}, ${item.duration}`
      return make('li', make('code', item.name), item.purpose ? `${facts}. ${item.purpose}` : facts)
    })
    return make('ul', ...lines)
  }

  const columns: [heading: string, content: (row: DeclarationRow) => Node | string | undefined][] =
    [
      [category, (row) => row.categories.join(', ')],
      [texts.provider, provider],
      [purpose, (row) => row.purpose],
      [texts.storage, items],
      [texts.location, (row) => row.location],
      [texts.safeguard, (row) => row.safeguard],
    ]
  const rows = declarationRows(policy, language, {
    ...options,
    controller: options.controller ?? document.location.hostname,
  })
  // A column in which no service has anything to say would only push the others together.
  const told = columns.filter(([, content]) => rows.some(content))

  function heading(scope: 'col' | 'row', content: string): HTMLElement {
    const made = make('th', content)
    made.setAttribute('scope', scope)
    return made
  }

  function line(row: DeclarationRow): HTMLElement {
    const cells = told.map(([label, content]) => {
      const made = make('td', content(row) || '–')
      made.setAttribute('data-label', label)
      return made
    })
    return make('tr', heading('row', row.title), ...cells)
  }

  const headings = [name, ...told.map(([label]) => label)]
  const table = make(
    'table',
    make('caption', caption),
    make('thead', make('tr', ...headings.map((label) => heading('col', label)))),
    make('tbody', ...rows.map(line)),
  )
  const wrapper = make('div', table)
  wrapper.className = 'sluice-declaration'
  wrapper.lang = texts.language
  wrapper.dir = texts.direction
  element.append(wrapper)
  return () => wrapper.remove()
}
