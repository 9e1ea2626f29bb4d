import { readableAttributes } from './attributes.js'
import { isNear } from './is-near.js'
import { refuse } from './refuse.js'

/**
 * How attributes begin that hosts, optimisers, frameworks, test tools and other consent tools put on every script: they say
 * nothing to Sluice, and there is nothing to say of them.
 */
const foreign = /^data-(c(f|mp|ookiec)|hid|mini|n|o|pa|pin|react|r[ho]|t[eu]|v|wp)/

/**
 * Says which attributes of the tag are without effect: an error where one is near to a known one, or in a section of ours;
 * else one warning of all.
 */
export function sayUnknown(names: readonly string[]): void {
  const known = [...readableAttributes().keys(), 'data-config']
  const ignored: string[] = []
  for (const name of names) {
    const isOurs = /^data-(google|cookie|banner|receipts)-/.test(name)
    if (isOurs || known.some((one) => isNear(one, name))) refuse('the tag', known.join(', '), name)
    else if (!foreign.test(name)) ignored.push(name)
  }
  if (ignored[0]) console.warn(`[sluice] the tag: ${ignored.join(', ')} says nothing here`)
}
