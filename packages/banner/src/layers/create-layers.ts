import { unshadowed } from '@sluice/core/page'
import type { VNode } from 'preact'

/** What is to be seen. */
export interface Shown {
  /** The names that the question is about; another list is another question. */
  banner?: string | undefined
  preferences?: boolean | undefined
  /** A decision is on its way, or the preferences are. */
  busy?: boolean
  /** For screen readers. */
  message?: string
}

/** What draws each layer; another function draws it in other words. The preferences may come later. */
export interface Layers {
  banner(): VNode
  preferences?: (() => VNode) | undefined
}

/** Draws a layer into an element of its own, in place of what it drew there before. */
export type Render = (layer: VNode | null, slot: Element) => void

const opening = ['banner', 'preferences'] as const
const closing = ['preferences', 'banner'] as const

/** Returns what draws the layers that are to be seen into `root`, and takes the others away. */
export function createLayers(
  root: ParentNode & Node,
  render: Render,
): (shown: Shown, layers: Layers) => void {
  const make = <Tag extends 'div' | 'p'>(tag: Tag): HTMLElementTagNameMap[Tag] =>
    root.appendChild(unshadowed(root.ownerDocument as Document).createElement(tag))
  const slots = { banner: make('div'), preferences: make('div') }
  const status = make('p')
  status.setAttribute('role', 'status')
  let seen: Shown = {}
  let drawn: Partial<Layers> = {}

  return (shown, layers) => {
    // Where both are modal, each gives back the focus that it took: the last one opened is the first to close.
    for (const layer of shown.preferences ? opening : closing) {
      if (seen[layer] === shown[layer] && (drawn[layer] === layers[layer] || !shown[layer]))
        continue
      render((shown[layer] && layers[layer]?.()) || null, slots[layer])
    }
    for (const slot of Object.values(slots)) slot.toggleAttribute('data-busy', shown.busy === true)
    status.textContent = shown.message ?? ''
    seen = shown
    drawn = layers
  }
}
