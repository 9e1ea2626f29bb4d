import type { Policy } from '@sluice/core'
import { treeToMarkdown } from '../markup/tree-to-markdown.js'
import type { Texts } from '../texts/texts.js'
import type { DeclarationRowsOptions } from './declaration-rows.js'
import { declarationTree } from './declaration-tree.js'

/**
 * The declaration as a table in GitHub Flavored Markdown. Unlike `declarationHtml` it cannot say its language;
 * storage items are separated by `<br>`, because a cell of Markdown holds one line.
 * @example writeFile('privacy/services.md', declarationMarkdown(definePolicy(options), en))
 */
export const declarationMarkdown = (
  policy: Policy,
  texts: Texts,
  options?: DeclarationRowsOptions,
): string => treeToMarkdown(declarationTree(policy, texts, options))
