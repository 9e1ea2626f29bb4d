import ts from 'typescript'
import * as draw from '../../src/markup/draw.js'
import { compileTag, type TagProgram } from './tag-program.js'

interface Judging extends Omit<TagProgram, 'files'> {
  say(node: ts.Node, what: string): void
}

/** Attributes that Preact treats apart and `draw.ts` writes like any other. */
const treatedApart = ['key', 'style', 'dangerouslySetInnerHTML', 'children']

const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type])
const has = (type: ts.Type, flags: ts.TypeFlags): boolean =>
  membersOf(type).some((member) => (member.flags & flags) !== 0)

/** The names of the elements that a JSX tag stands for; undefined for a component. */
function namesOf(tag: ts.JsxTagNameExpression, checker: ts.TypeChecker): string[] | undefined {
  if (ts.isIdentifier(tag) && /^[a-z]/.test(tag.text)) return [tag.text]
  const members = membersOf(checker.getTypeAtLocation(tag))
  const names = members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []))
  return names.length === members.length ? names : undefined
}

/** `draw.ts` writes every attribute that is a property as a property. */
const isReadOnly = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.length > 0 &&
  declarations.every(
    (one) => ts.isGetAccessor(one) || ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Readonly,
  )

function judgeReference(attribute: ts.JsxAttribute, value: ts.Type, { say }: Judging): void {
  const objects = membersOf(value).filter(({ flags }) => flags & ts.TypeFlags.Object)
  if (objects.some((one) => one.getCallSignatures().length === 0))
    say(attribute, 'a ref that is an object')
}

function judgeListener(attribute: ts.JsxAttribute, value: ts.Type, { say }: Judging): void {
  const name = attribute.name.getText()
  if (has(value, ts.TypeFlags.BooleanLike | ts.TypeFlags.Null))
    say(attribute, `no listener: ${name}`)
  if (/[^r]Capture$/.test(name)) say(attribute, `a listener that captures: ${name}`)
}

function judgeValue(
  attribute: ts.JsxAttribute,
  value: ts.Type,
  { say, checker, property }: Judging & { property: ts.Symbol | undefined },
): void {
  const name = attribute.name.getText()
  const taken = property && checker.getTypeOfSymbolAtLocation(property, attribute)
  if (has(value, ts.TypeFlags.Null)) say(attribute, `null for ${name}`)
  if (has(value, ts.TypeFlags.Object)) say(attribute, `an object or a function for ${name}`)
  if (has(value, ts.TypeFlags.Any | ts.TypeFlags.Unknown)) say(attribute, `any value for ${name}`)
  const takesBoolean = /^(aria|data)-/.test(name) || (taken && has(taken, ts.TypeFlags.BooleanLike))
  if (has(value, ts.TypeFlags.BooleanLike) && !takesBoolean) say(attribute, `a boolean for ${name}`)
}

function judgeAttribute(
  attribute: ts.JsxAttribute,
  tags: readonly string[],
  judging: Judging,
): void {
  const { checker, elementTypes, say } = judging
  const name = attribute.name.getText()
  const { initializer } = attribute
  const value =
    initializer && ts.isJsxExpression(initializer) && initializer.expression
      ? checker.getTypeAtLocation(initializer.expression)
      : undefined
  if (/^(ref$|on)/.test(name)) {
    if (value) (name === 'ref' ? judgeReference : judgeListener)(attribute, value, judging)
    return
  }
  for (const tag of tags) {
    const element = elementTypes.getProperty(tag)
    const property =
      element && checker.getTypeOfSymbolAtLocation(element, attribute).getProperty(name)
    if (property && isReadOnly(property))
      say(attribute, `${name}, which is read-only as a property`)
    if (value) judgeValue(attribute, value, { ...judging, property })
  }
}

function judgeElement(node: ts.JsxOpeningLikeElement, judging: Judging): void {
  const { checker, elementTypes, say } = judging
  const names = namesOf(node.tagName, checker)
  for (const name of names ?? [])
    if (!elementTypes.getProperty(name)) say(node, `<${name}>, which is not HTML`)
  if (!names && checker.getTypeAtLocation(node.tagName).getConstructSignatures().length > 0)
    say(node, 'a component that is a class')
  for (const attribute of node.attributes.properties) {
    const name = attribute.name?.getText() ?? ''
    if (ts.isJsxSpreadAttribute(attribute)) {
      if (names) say(attribute, 'attributes that cannot be read here: write each')
    } else if (treatedApart.includes(name)) say(attribute, name)
    else if (names) judgeAttribute(attribute, names, judging)
    else if (name === 'ref') say(attribute, 'the ref of a component')
  }
}

/** Types are gone after compilation; all else `draw.ts` has to have, too. */
function judgeImport(node: ts.ImportDeclaration, { say }: Judging): void {
  const { text: from } = node.moduleSpecifier as ts.StringLiteral
  const { importClause: clause } = node
  if (!/^preact\b/.test(from) || clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return
  const bindings = clause?.namedBindings
  const isNamed = from === 'preact' && bindings && ts.isNamedImports(bindings)
  if (!isNamed) say(node, node.getText())
  else
    for (const { name, propertyName, isTypeOnly } of bindings.elements)
      if (!isTypeOnly && !((propertyName ?? name).text in draw)) say(node, name.text)
}

function judge(node: ts.Node, judging: Judging): void {
  if (ts.isJsxOpeningLikeElement(node)) judgeElement(node, judging)
  else if (ts.isImportDeclaration(node)) judgeImport(node, judging)
  else if (ts.isCallExpression(node) && node.expression.getText() === 'h')
    judging.say(node, 'a call of h, which is not read here: write JSX')
  else if (ts.isPropertyAccessExpression(node) && node.name.text === 'defaultProps')
    judging.say(node, 'defaultProps')
  ts.forEachChild(node, (inner) => judge(inner, judging))
}

/** What is found in a file, by the file's path from `src`. */
export type Findings = Readonly<Record<string, readonly string[]>>

/**
 * What the components of the tag, and `samples` of components, use of Preact that `draw.ts` lacks. Every file that was read
 * has a list, which is empty when nothing was found.
 */
export function findUndrawable(samples: Readonly<Record<string, string>>): Findings {
  const { files, ...program } = compileTag(samples)
  return Object.fromEntries(
    files.map((file) => {
      const found = new Set<string>()
      const say = (node: ts.Node, what: string): void => {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        found.add(`line ${line + 1}: ${what}`)
      }
      judge(file, { ...program, say })
      return [file.fileName.replace(/.*\/src\//, ''), [...found]]
    }),
  )
}
