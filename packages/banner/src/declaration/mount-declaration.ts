import type { Policy, Undo } from '@sluice/core'
import { problem, unshadowed } from '@sluice/core/page'
import { en } from '../languages/en.js'
import { treeToDom } from '../markup/tree-to-dom.js'
import { createSheet, lendSheet } from '../page/sheet.js'
import { declarationStyles } from '../styles/declaration.css.js'
import { type SpokenIn, spokenTag } from '../texts/spoken-tag.js'
import type { Texts } from '../texts/texts.js'
import type { DeclarationRowsOptions } from './declaration-rows.js'
import { declarationTree } from './declaration-tree.js'

export interface DeclarationOptions extends DeclarationRowsOptions {
  policy: Policy
  /** A complete language. @default English */
  texts?: Texts | undefined
  /** What the one tag was told to speak, as a BCP 47 tag. */
  speech?: SpokenIn['speech']
}

/** Adds the table to an element; returns its undo. Unlike `mountDeclaration` it adds no style sheet. */
export function drawDeclaration(
  element: Element,
  { policy, texts = en, ...options }: DeclarationOptions,
): Undo {
  const { ownerDocument: document } = unshadowed(element)
  const controller = options.controller ?? document.location.hostname
  const tag = options.tag ?? spokenTag(texts.language, { ...options, document })
  const tree = declarationTree(policy, texts, { ...options, controller, tag })
  const table = treeToDom(document, tree) as HTMLElement
  unshadowed(element).append(table)
  return () => table.remove()
}

/** Keeps the tables of a page no wider than a phone; returns its undo. */
export function adoptDeclarationStyles(document: Document): Undo {
  return lendSheet(document, createSheet(document, declarationStyles))
}

/**
 * Fills an element with the table of services and storage items, in the page's own style; returns its undo.
 * Unlike `declarationHtml` it needs a document. On narrow screens the cells are below each other, each with its heading.
 * @example mountDeclaration(document.querySelector('#services'), { policy: consent.policy })
 */
export function mountDeclaration(
  element: Element | null | undefined,
  options: DeclarationOptions,
): Undo {
  if (!element) {
    // A server has no element.
    if (!globalThis.document) return () => {}
    throw new TypeError(problem('mountDeclaration takes an element of the page', element))
  }
  const stops = [
    adoptDeclarationStyles(unshadowed(element).ownerDocument),
    drawDeclaration(element, options),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
