import { unshadowed } from '../page/unshadowed.js'
import type { Complain } from './complain.js'

/** Lazy loaders read these, and request what they say: https://github.com/aFarkas/lazysizes#how-to */
const lazyNames = ['data-src', 'data-srcset', 'data-href', 'data-poster']

/** Takes from a marked element the names that lazy loaders read, and keeps what they say in the held form. */
export function takeLazyNames(element: Element, complain: Complain): void {
  const { getAttribute, hasAttribute, removeAttribute, setAttribute } = unshadowed(element)
  for (const lazy of lazyNames) {
    const value = getAttribute(lazy)
    if (value === null) continue
    complain('lazy', element, lazy)
    removeAttribute(lazy)
    const held = lazy.replace('data', 'data-consent')
    if (!hasAttribute(held)) setAttribute(held, value)
  }
}
