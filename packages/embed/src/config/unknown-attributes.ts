import { isNear } from './is-near.js'
import { readableAttributes } from './readable-attributes.js'
import { refuse } from './refuse.js'

/**
 * Says which attributes of the tag have no effect: an error for each that resembles a known one, or begins like one; one
 * warning for all others.
 */
export function sayUnknown(names: readonly string[]): void {
  const known = [...readableAttributes(), 'data-vendor-…', 'data-config']
  const ignored: string[] = []
  for (const name of names) {
    const isOurs = /^data-(google|cookie|banner|receipts|vendors)-/.test(name)
    if (isOurs || known.some((one) => isNear(one, name))) refuse('the tag', known.join(', '), name)
    else ignored.push(name)
  }
  if (ignored[0]) console.warn(`[sluice] the tag ignores ${ignored.join(', ')}`)
}
