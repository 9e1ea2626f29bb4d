import { unshadowed } from '@sluice/core/page'

const marked = '[data-sluice]:not([data-sluice=declaration])'
/** Elements that the browser itself presses by key. */
export const nativeControl =
  ':is(a,area)[href],button,input:is([type=button],[type=submit],[type=reset],[type=image])'
/** A button, a link, or an element that has the role of one. */
const control = `:is(${nativeControl},[role=button],[role=link])`
/** What a visitor may have meant to press instead. */
export const interactive = `${control},input,select,textarea,label,summary,[contenteditable],[tabindex="0"]`

export interface PressedControl {
  element: Element
  /** False for an element that is marked and is nothing that a visitor presses. */
  isControl: boolean
}

/**
 * Finds what a press was meant for in the path of its event: the innermost marked element, unless the press hit another
 * control inside it. A button in the shadow tree of a marked custom element counts as that element's own.
 */
export function pressedControl(path: readonly EventTarget[]): PressedControl | undefined {
  for (const node of path) {
    const element = unshadowed(node as Element)
    // A shadow root, the document and the window are no elements.
    if (element.nodeType !== 1) continue
    if (element.matches(marked))
      return { element: node as Element, isControl: element.matches(control) }
    if (!element.matches(interactive)) continue
    const { host } = element.getRootNode() as ShadowRoot
    if (!host?.matches(marked)) return
    return { element: host, isControl: element.matches(control) }
  }
}
