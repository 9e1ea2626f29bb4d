import { readFileSync } from 'node:fs'
import ts from 'typescript'

export interface Import {
  name: string
  /** Gone after compilation. */
  typesOnly: boolean
}

/** Everything that a source file imports or re-exports: statements, `import('…')` calls and types. */
export function importsOf(file: string): Import[] {
  const imports: Import[] = []
  const add = (from: ts.Node | undefined, typesOnly: boolean) => {
    if (from && ts.isStringLiteral(from)) imports.push({ name: from.text, typesOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return imports
}
