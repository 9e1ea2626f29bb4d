import { unshadowed } from '../page/unshadowed.js'

/** Lazy loaders read these, and request what they say: https://github.com/aFarkas/lazysizes#how-to */
const lazyNames = ['data-src', 'data-srcset', 'data-href', 'data-poster']

/**
 * Takes from a marked element the names that lazy loaders read, keeps what they say in the held form, and says what to write.
 * A script has its address in `src`, which is inert there.
 */
export function takeLazyNames(element: Element): void {
  const { localName, getAttribute, hasAttribute, removeAttribute, setAttribute } =
    unshadowed(element)
  const isScript = localName === 'script'
  for (const lazy of lazyNames) {
    const value = getAttribute(lazy)
    if (value === null) continue
    const held = isScript ? lazy.slice(5) : lazy.replace('data', 'data-consent')
    console.error(`[sluice] ${lazy} is for lazy loaders, which request it; write ${held}`, element)
    if (isScript) continue
    removeAttribute(lazy)
    if (!hasAttribute(held)) setAttribute(held, value)
  }
}
