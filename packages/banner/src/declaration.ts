export { declarationHtml } from './declaration/declaration-html.js'
export { declarationMarkdown } from './declaration/declaration-markdown.js'
export {
  type DeclarationRow,
  type DeclarationRowsOptions,
  declarationRows,
} from './declaration/declaration-rows.js'
export {
  adoptDeclarationStyles,
  type DeclarationOptions,
  drawDeclaration,
  mountDeclaration,
} from './declaration/mount-declaration.js'
export { en } from './languages/en.js'
export type { DescribedItem, DescribedService } from './texts/describe-service.js'
