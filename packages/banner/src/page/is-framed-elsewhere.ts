/**
 * Whether a window stands in a frame, and a page around it is of another origin: what its visitor presses there, the
 * other site may have led them to. https://www.rfc-editor.org/rfc/rfc7034#section-1
 */
export function isFramedElsewhere(window: Window): boolean {
  try {
    for (let one = window; one !== one.parent; one = one.parent)
      if (one.parent.origin !== window.origin) return true
    return false
  } catch {
    // The browser keeps the one from looking into the other.
    return true
  }
}
