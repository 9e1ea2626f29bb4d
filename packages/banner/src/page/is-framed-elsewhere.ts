/**
 * Whether a window is in a frame and a page around it has another origin, which may lead the visitor's press where it wants:
 * https://www.rfc-editor.org/rfc/rfc7034#section-1
 */
export function isFramedElsewhere(window: Window): boolean {
  try {
    for (let inner = window; inner !== inner.parent; inner = inner.parent)
      if (inner.parent.origin !== window.origin) return true
    return false
  } catch {
    // The browser lets no page look into one of another origin.
    return true
  }
}
