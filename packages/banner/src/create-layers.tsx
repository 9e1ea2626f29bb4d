import { unshadowed } from '@sluice/core/page'
import { h, render } from 'preact'
import { Banner } from './components/banner.js'
import { Preferences } from './components/preferences.js'
import type { View } from './components/view.js'
import { lendMethods } from './lend-methods.js'

/** What is to be seen. */
export interface Shown {
  /** The names that the question is about; another list is another question. */
  banner?: string | undefined
  preferences?: boolean | undefined
  /** A decision is on its way. */
  busy?: boolean
  /** For screen readers. */
  message?: string
}

const components = { banner: Banner, preferences: Preferences }
const opening = ['banner', 'preferences'] as const
const closing = ['preferences', 'banner'] as const

/** Returns what draws the layers that are to be seen into `root`, and takes the others away. */
export function createLayers(root: ParentNode & Node): (shown: Shown, view: View) => void {
  const make = <Tag extends 'div' | 'p'>(tag: Tag): HTMLElementTagNameMap[Tag] =>
    root.appendChild(unshadowed(root.ownerDocument as Document).createElement(tag))
  const slots = { banner: make('div'), preferences: make('div') }
  const status = make('p')
  status.setAttribute('role', 'status')
  let seen: Shown = {}
  let spoken: View | undefined

  return (shown, view) => {
    // Where both are modal, each gives back the focus that it took: the last one opened is the first to close.
    for (const layer of shown.preferences ? opening : closing) {
      if (seen[layer] === shown[layer] && (spoken === view || !shown[layer])) continue
      lendMethods(slots[layer])
      const Layer = components[layer]
      render(shown[layer] ? <Layer {...view} /> : null, slots[layer])
    }
    for (const slot of Object.values(slots)) slot.toggleAttribute('data-busy', shown.busy === true)
    status.textContent = shown.message ?? ''
    seen = shown
    spoken = view
  }
}
