import { unshadowed } from '@sluice/core/page'

const methods = ['createElement', 'createElementNS', 'createTextNode'] as const

/**
 * Preact makes elements with the methods of their parent's `ownerDocument`, which `<img name=createElementNS>` takes away.
 * Where one is shadowed, the parent, and what is made below it, is given a document that has its own.
 */
export function lendMethods(parent: Element): void {
  const document = unshadowed(parent).ownerDocument
  const own = unshadowed(document)
  if (methods.every((name) => document[name] === Object.getPrototypeOf(document)[name])) return
  const lent = Object.create(
    Object.fromEntries(
      methods.map((name) => [
        name,
        (...args: never[]) => lend((own[name] as (...args: never[]) => Node)(...args)),
      ]),
    ),
  )
  const lend = (node: Node): Node =>
    Object.defineProperty(node, 'ownerDocument', { value: lent, configurable: true })
  lend(parent)
}
