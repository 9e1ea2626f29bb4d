import type { Undo } from '@sluice/core'

/** Calls back once the document has a body: at once, or when it has been read. */
export function whenBody(document: Document, callback: () => void): Undo {
  if (document.body) callback()
  else document.addEventListener('DOMContentLoaded', callback, { once: true })
  return () => document.removeEventListener('DOMContentLoaded', callback)
}
