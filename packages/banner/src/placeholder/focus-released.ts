import { unshadowed } from '@sluice/core/page'

const focusable = 'iframe,object,embed,video,audio,a[href],button,input,select,textarea,[tabindex]'

const precedes = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0

/**
 * Moves the focus from a placeholder to what was released in its place: an embed itself, or the first thing of a
 * template's content that takes it; `end` is what comes after that. Where nothing does, browsers go on from where the
 * placeholder was.
 */
export function focusReleased(element: HTMLElement, end: Element | null): void {
  if (element.dataset.consentState !== 'released') return
  const { parentElement: parent } = unshadowed(element)
  const within = parent ? unshadowed(parent).querySelectorAll<HTMLElement>(focusable) : []
  const target =
    element.localName === 'template'
      ? [...within].find((one) => precedes(element, one) && (!end || precedes(one, end)))
      : element
  target?.focus()
  // A frame that had the focus before its address loses it in Firefox.
  target?.addEventListener(
    'load',
    () => {
      const { activeElement, body } = unshadowed(target.ownerDocument)
      if (!activeElement || activeElement === body) target.focus()
    },
    { once: true },
  )
}
