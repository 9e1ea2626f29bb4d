import { unshadowed } from '../page/unshadowed.js'
import { neverHeld } from './complain.js'
import { heldAddresses } from './held-addresses.js'
import { isScript } from './script.js'
import { isTemplate } from './template.js'

/** Whether `data-consent` can hold this kind of element. */
export const isHoldable = (element: Element): boolean =>
  isScript(element) || isTemplate(element) || Boolean(heldAddresses(element))

/** Why an element cannot be held; undefined if it can. */
export function faultOf(element: Element): 'unholdable' | 'outside' | undefined {
  const { hasAttribute } = unshadowed(element)
  if (!isHoldable(element) || neverHeld.some((name) => hasAttribute(name))) return 'unholdable'
  return isTemplate(element) && element.firstChild ? 'outside' : undefined
}
