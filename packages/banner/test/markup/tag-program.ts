import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

const source = resolve('packages/banner/src')
/** What the one-tag build takes of the banner. */
const entry = `${source}/internal.ts`
const elements = `${source}/components/elements.ts`

export interface TagProgram {
  checker: ts.TypeChecker
  /** The interface of each HTML element, as a property of the element's name. */
  elementTypes: ts.Type
  files: readonly ts.SourceFile[]
}

/** The files that the tag takes of the banner, by what each imports. */
function reachable(program: ts.Program, from: readonly string[]): ts.SourceFile[] {
  const files = new Map<string, ts.SourceFile>()
  function add(path: string): void {
    const file = program.getSourceFile(path)
    if (!file || files.has(path)) return
    files.set(path, file)
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue
      const name = (statement.moduleSpecifier as ts.StringLiteral | undefined)?.text ?? ''
      if (!name.startsWith('.')) continue
      const imported = join(dirname(path), name)
      add(imported.replace(/\.js$/, '.ts'))
      add(imported.replace(/\.js$/, '.tsx'))
    }
  }
  for (const path of from) add(path)
  return [...files.values()]
}

/** Compiles the components of the tag and `samples`, which are in no file; the keys of these are their files' names. */
export function compileTag(samples: Readonly<Record<string, string>>): TagProgram {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const virtual: Record<string, string> = {
    [elements]: 'export declare const elements: HTMLElementTagNameMap',
  }
  for (const [name, text] of Object.entries(samples)) virtual[`${source}/components/${name}`] = text
  const host = ts.createCompilerHost({ ...options, types: [] })
  const { fileExists, readFile } = host
  const program = ts.createProgram(
    [entry, ...Object.keys(virtual)],
    { ...options, types: [] },
    {
      ...host,
      fileExists: (path) => path in virtual || fileExists(path),
      readFile: (path) => virtual[path] ?? readFile(path),
      getSourceFile: (path, version) => {
        const text = virtual[path] ?? readFile(path)
        return text === undefined ? undefined : ts.createSourceFile(path, text, version, true)
      },
    },
  )
  const checker = program.getTypeChecker()
  const declared = program.getSourceFile(elements)?.statements[0] as ts.VariableStatement
  const [declaration] = declared.declarationList.declarations
  return {
    checker,
    elementTypes: checker.getTypeAtLocation(declaration as ts.Node),
    files: reachable(program, [entry, ...Object.keys(virtual)]),
  }
}
