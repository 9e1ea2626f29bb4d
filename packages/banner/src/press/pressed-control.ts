import { unshadowed } from '@sluice/core/page'

const marked = '[data-sluice]:not([data-sluice=declaration])'
/** Elements that the browser itself presses by key. */
export const nativeControl =
  ':is(a,area)[href],button,input:is([type=button],[type=submit],[type=reset],[type=image])'
/** A button, a link, or what a page makes one of by its role. */
const control = `:is(${nativeControl},[role=button],[role=link])`
/** What a visitor may have meant to press instead. */
export const interactive = `${control},input,select,textarea,label,summary,[contenteditable],[tabindex="0"]`

export interface PressedControl {
  element: Element
  /** Otherwise it has the mark, and is nothing that a visitor presses. */
  isControl: boolean
}

/**
 * What a press is for, by the path of its event: the innermost element that is marked, unless another control inside it
 * was pressed. The button in the shadow tree of a custom element is that element's own. Forms may stand in the path.
 */
export function pressedControl(path: readonly EventTarget[]): PressedControl | undefined {
  for (const node of path) {
    const element = unshadowed(node as Element)
    // Neither a shadow root nor the document or its window.
    if (element.nodeType !== 1) continue
    if (element.matches(marked))
      return { element: node as Element, isControl: element.matches(control) }
    if (!element.matches(interactive)) continue
    const { host } = element.getRootNode() as ShadowRoot
    if (!host?.matches(marked)) return
    return { element: host, isControl: element.matches(control) }
  }
}
