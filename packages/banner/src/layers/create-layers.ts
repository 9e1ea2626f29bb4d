import { unshadowed } from '@sluice/core/page'
import type { VNode } from 'preact'

/** What is shown. */
export interface Shown {
  /** The names that the question is about. With other names it is another question, which is drawn anew. */
  banner?: string | undefined
  preferences?: boolean | undefined
  /** A decision or the preferences are on their way. */
  busy?: boolean
  /** For screen readers. */
  message?: string
}

/** The functions that draw the layers. A layer is drawn anew when its function changes. The preferences may come later. */
export interface Layers {
  banner(): VNode
  preferences?: (() => VNode) | undefined
}

/** Draws a layer into its own element, in place of what is there. */
export type Render = (layer: VNode | null, slot: Element) => void

const opening = ['banner', 'preferences'] as const
const closing = ['preferences', 'banner'] as const

/** Returns a function that draws the layers that are shown into `root`, and removes the others. */
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
    // Each modal layer gives back the focus that it took, so the last one opened has to close first.
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
