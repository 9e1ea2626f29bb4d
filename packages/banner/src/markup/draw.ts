/**
 * Draws the layers of the tag in Preact's place, in a tenth of its bytes: `rollup.config.mjs` puts this file behind the name
 * `preact`. A layer is drawn once each time it is shown and never compared with what was there, so there is no state, no
 * key and no hook. `test/markup/undrawable.test.ts` fails when a component uses what is missing here.
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

/** Draws into an element and replaces what it drew there before. Unlike Preact's it makes every element anew. */
export function render(drawing: Child, container: Element): void {
  const references: (() => Undo)[] = []
  const page = unshadowed(container.ownerDocument)

  function make(child: Child): (Node | string)[] {
    if (child === null || child === undefined || typeof child === 'boolean') return []
    if (Array.isArray(child)) return child.flatMap(make)
    if (typeof child !== 'object') return [`${child}`]
    const { type, properties } = child as Drawing
    // A site's JSON may hold an object where a title belongs.
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
