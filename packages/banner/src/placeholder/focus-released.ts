import { unshadowed } from '@sluice/core/page'

const focusable = 'iframe,object,embed,video,audio,a[href],button,input,select,textarea,[tabindex]'

const precedes = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0

/**
 * Moves the focus from a placeholder to what was released in its place: the embed itself, or the first focusable element of a
 * template's content, which `end` follows. If there is none, browsers go on from where the placeholder was.
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
  // In Firefox a frame loses the focus when it loads its address.
  target?.addEventListener(
    'load',
    () => {
      const { activeElement, body } = unshadowed(target.ownerDocument)
      if (!activeElement || activeElement === body) target.focus()
    },
    { once: true },
  )
}
