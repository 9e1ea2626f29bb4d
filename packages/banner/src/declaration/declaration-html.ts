import type { Policy } from '@sluice/core'
import { treeToHtml } from '../markup/tree-to-html.js'
import type { Texts } from '../texts/texts.js'
import type { DeclarationRowsOptions } from './declaration-rows.js'
import { declarationTree } from './declaration-tree.js'

/**
 * The declaration as HTML, for a server or a CMS: the same markup that `mountDeclaration` builds in a page.
 * Every text of the policy is escaped.
 * @example response.end(declarationHtml(definePolicy(options), en, { controller: 'Example Ltd' }))
 */
export const declarationHtml = (
  policy: Policy,
  texts: Texts,
  options?: DeclarationRowsOptions,
): string => treeToHtml(declarationTree(policy, texts, options))
