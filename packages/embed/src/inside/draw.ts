/**
 * What the tag has in Preact's place, in a tenth of its bytes. The layers are drawn once each time they are shown, and
 * never compared with what was there: no state, no keys, no hooks. `rollup.config.mjs` puts it behind the name `preact`,
 * and its test runs those of the banner on it.
 */

import { unshadowed } from '@sluice/core/page'

type Child = Drawing | string | number | boolean | null | undefined | readonly Child[]
type Properties = Readonly<Record<string, unknown>> & { readonly children?: Child }

interface Drawing {
  type: string | ((properties: never) => Child)
  properties: Properties
}

type Undo = (() => void) | undefined
type Reference = (element: Element) => Undo

export const h = (
  type: Drawing['type'],
  properties: object | null,
  ...children: readonly Child[]
): Drawing => ({ type, properties: { ...properties, children } })

export const Fragment = ({ children }: Properties): Child => children

const undos = new WeakMap<Element, readonly Undo[]>()

/** Draws into an empty element of its own, in place of what it drew there before. */
export function render(drawing: Child, container: Element): void {
  const references: (() => Undo)[] = []
  const page = unshadowed(container.ownerDocument)

  function make(child: Child): (Node | string)[] {
    if (child === null || child === undefined || typeof child === 'boolean') return []
    if (Array.isArray(child)) return child.flatMap(make)
    if (typeof child !== 'object') return [`${child}`]
    const { type, properties } = child as Drawing
    // A title that is no text, as a site's JSON may have one, is nothing to draw.
    if (!properties) return []
    if (typeof type === 'function') return make(type(properties as never))
    const { children, ref, ...rest } = properties
    const element = page.createElement(type)
    for (const [name, value] of Object.entries(rest)) {
      if (value === undefined) continue
      if (name.startsWith('on'))
        element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
      else if (name in element) Object.assign(element, { [name]: value })
      else element.setAttribute(name, `${value}`)
    }
    element.append(...make(children))
    if (ref) references.push(() => (ref as Reference)(element))
    return [element]
  }

  const made = make(drawing)
  for (const undo of undos.get(container) ?? []) undo?.()
  container.replaceChildren(...made)
  undos.set(
    container,
    references.map((attach) => attach()),
  )
}
