import { unshadowed } from '@sluice/core/page'

const methods = ['createElement', 'createElementNS', 'createTextNode'] as const

/**
 * Preact makes elements with the methods of their parent's `ownerDocument`, which `<img name=createElementNS>` shadows. If one
 * is shadowed, the parent and every element made below it get an `ownerDocument` with the browser's own methods.
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
