export {
  type DeclarationRow,
  type DeclarationRowsOptions,
  declarationRows,
} from './declaration-rows.js'
export type { DescribedItem, DescribedService } from './describe-service.js'
export { type DeclarationOptions, mountDeclaration } from './mount-declaration.js'
