import type { Policy, Undo } from '@sluice/core'
import type { DeclarationRowsOptions } from './declaration-rows.js'
import { declarationTree } from './declaration-tree.js'
import { en } from './languages/en.js'
import type { Texts } from './texts.js'
import { treeToDom } from './tree-to-dom.js'

export interface DeclarationOptions extends DeclarationRowsOptions {
  policy: Policy
  /** A complete language. @default English */
  texts?: Texts | undefined
}

/**
 * Fills an element with the table of services and storage items, in the page's own style; returns its undo.
 * Unlike `declarationHtml` it needs a document. On narrow screens let `.sluice-declaration` scroll, or stack
 * its cells, each of which carries its heading as `data-label`.
 * @example mountDeclaration(document.querySelector('#services'), { policy: consent.policy })
 */
export function mountDeclaration(
  element: Element,
  { policy, texts = en, ...options }: DeclarationOptions,
): Undo {
  const document = element.ownerDocument
  const controller = options.controller ?? document.location.hostname
  const tree = declarationTree(policy, texts, { ...options, controller })
  const table = treeToDom(document, tree) as HTMLElement
  element.append(table)
  return () => table.remove()
}
