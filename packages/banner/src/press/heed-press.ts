import { isSeen } from '../page/is-seen.js'
import { isOfVisitor } from '../page/keep-keys.js'
import { whyUnseen } from './own-press.js'

/** Does what a button of ours is for, where a visitor presses it who sees it: a page may make all of it transparent. */
export function heedPress(event: Event, press: (event: Event) => void): void {
  const button = event.currentTarget as Element
  const reason = whyUnseen({ isTrusted: isOfVisitor(event), isHidden: !isSeen(button) })
  if (reason) console.warn(`[sluice] ${button.getAttribute('part')}: nothing is decided: ${reason}`)
  else press(event)
}
