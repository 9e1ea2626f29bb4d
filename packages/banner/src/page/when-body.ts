import type { Undo } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'

/** Calls back once the document has a body: at once, or when the document has been read. */
export function whenBody(document: Document, callback: () => void): Undo {
  const page = unshadowed(document)
  if (page.body) callback()
  else page.addEventListener('DOMContentLoaded', callback, { once: true })
  return () => page.removeEventListener('DOMContentLoaded', callback)
}
