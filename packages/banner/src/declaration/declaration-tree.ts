import type { Policy } from '@sluice/core'
import type { Tree } from '../markup/tree.js'
import type { Texts } from '../texts/texts.js'
import { isWebAddress } from '../texts/web-address.js'
import {
  type DeclarationRow,
  type DeclarationRowsOptions,
  declarationTexts,
  rowsIn,
} from './declaration-rows.js'

function provider({ provider, privacyPolicy }: DeclarationRow): Tree {
  if (!privacyPolicy || !isWebAddress(privacyPolicy)) return provider
  return ['a', { href: privacyPolicy }, provider]
}

/** So many storage items of a service stand open: 25 services with 8 each would be a page of nothing else. */
const most = 4

function items({ storage }: DeclarationRow, label: string): Tree | undefined {
  if (!storage[0]) return
  const lines = storage.map(({ name, kind, duration, purpose }): Tree => {
    const facts = `: ${kind}, ${duration}`
    // Among words that run from right to left `_ga` would read `ga_`.
    return ['li', {}, ['code', { dir: 'ltr' }, name], purpose ? `${facts}. ${purpose}` : facts]
  })
  const list: Tree = ['ul', {}, ...lines]
  if (lines.length <= most) return list
  return ['details', {}, ['summary', {}, `${label} (${lines.length})`], list]
}

/** The table of services and storage items. Unlike `declarationRows` it has its headings, and only the columns it needs. */
export function declarationTree(
  policy: Policy,
  language: Texts,
  options: DeclarationRowsOptions = {},
): Tree {
  const texts = declarationTexts(policy, language, options)
  const { caption, name, category, purpose } = texts.declaration
  const columns: [heading: string, content: (row: DeclarationRow) => Tree | undefined][] = [
    [category, (row) => row.categories.join(', ')],
    [texts.provider, provider],
    [purpose, (row) => row.purpose],
    [texts.storage, (row) => items(row, texts.storage)],
    [texts.location, (row) => row.location],
    [texts.safeguard, (row) => row.safeguard],
  ]
  const rows = rowsIn(policy, texts, options)
  // A column in which no service has anything to say would only push the others together.
  const told = columns.filter(([, content]) => rows.some(content))
  const headings = [name, ...told.map(([label]) => label)].map(
    (label): Tree => ['th', { scope: 'col' }, label],
  )
  const lines = rows.map((row): Tree => {
    const cells = told.map(
      ([label, content]): Tree => ['td', { 'data-label': label }, content(row) || '–'],
    )
    return ['tr', {}, ['th', { scope: 'row' }, row.title], ...cells]
  })
  return [
    'div',
    { class: 'sluice-declaration', lang: texts.language, dir: texts.direction },
    [
      'table',
      {},
      ['caption', {}, caption],
      ['thead', {}, ['tr', {}, ...headings]],
      ['tbody', {}, ...lines],
    ],
  ]
}
