export { declarationHtml } from './declaration-html.js'
export { declarationMarkdown } from './declaration-markdown.js'
export {
  type DeclarationRow,
  type DeclarationRowsOptions,
  declarationRows,
} from './declaration-rows.js'
export type { DescribedItem, DescribedService } from './describe-service.js'
export { en } from './languages/en.js'
export {
  adoptDeclarationStyles,
  type DeclarationOptions,
  drawDeclaration,
  mountDeclaration,
} from './mount-declaration.js'
