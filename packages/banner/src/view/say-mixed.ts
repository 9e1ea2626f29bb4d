import { fillSlots } from '../texts/fill-slots.js'
import type { Texts } from '../texts/texts.js'

/**
 * Says at the switch of a category how many of its services are on, where some are and some are not; returns whether it
 * did. The switch itself shows neither on nor off then: nobody should read "off" while one of them runs.
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
