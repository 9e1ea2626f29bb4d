import { isSeen } from '../page/is-seen.js'
import { isOfVisitor } from '../page/shield.js'
import { whyUnseen } from './why-ignored.js'

/** Does what a button of ours is for when a visitor who can see it presses it. A page may make the whole banner transparent. */
export function heedPress(event: Event, press: (event: Event) => void): void {
  const button = event.currentTarget as Element
  const reason = whyUnseen({ isTrusted: isOfVisitor(event), isHidden: !isSeen(button) })
  if (reason) console.warn(`[sluice] ${button.getAttribute('part')}: nothing is decided: ${reason}`)
  else press(event)
}
