import { unshadowed } from '../page/unshadowed.js'
import type { Complain } from './complain.js'

/** Lazy loaders read these attributes and request their addresses: https://github.com/aFarkas/lazysizes#how-to */
const lazyNames = ['data-src', 'data-srcset', 'data-href', 'data-poster']

/** Moves the addresses that lazy loaders would read into the held form. */
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
