import { isNear } from './is-near.js'
import { readableAttributes } from './readable-attributes.js'
import { refuse } from './refuse.js'

/**
 * Says which attributes of the tag are without effect: an error where one is near to a known one, or in a section of ours;
 * else one warning of all.
 */
export function sayUnknown(names: readonly string[]): void {
  const known = [...readableAttributes(), 'data-config']
  const ignored: string[] = []
  for (const name of names) {
    const isOurs = /^data-(google|cookie|banner|receipts)-/.test(name)
    if (isOurs || known.some((one) => isNear(one, name))) refuse('the tag', known.join(', '), name)
    else ignored.push(name)
  }
  if (ignored[0]) console.warn(`[sluice] the tag: ${ignored.join(', ')} says nothing here`)
}
