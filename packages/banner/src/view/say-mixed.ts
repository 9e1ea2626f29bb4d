import { fillSlots } from '../texts/fill-slots.js'
import type { Texts } from '../texts/texts.js'

/**
 * Says at the switch of a category how many of its services are on, if some are on and some are off; returns whether that is
 * so. The switch then shows neither on nor off, because nobody should read "off" while a service runs.
 */
export function sayMixed(group: Element, texts: Texts): boolean {
  const [own, ...services] = group.getElementsByTagName('input')
  const [place] = group.getElementsByTagName('output')
  if (!own || !place) return false
  const count = services.filter(({ checked }) => checked).length
  const isMixed = count > 0 && count < services.length
  own.indeterminate = isMixed
  place.textContent = isMixed
    ? fillSlots(texts, texts.someOn, { count: `${count}/${services.length}` })
    : ''
  return isMixed
}
