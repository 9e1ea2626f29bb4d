import { unshadowed } from '@sluice/core/page'
import { isSeen } from '../page/is-seen.js'
import { isOverlay } from './is-overlay.js'
import type { Press } from './own-press.js'

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom

/** Whether a control was hit itself, and not what hangs out of it: a pseudo-element of its own may cover the window. */
function isHit(control: Element, x: number, y: number): boolean {
  const hit = unshadowed(control.getRootNode() as Document).elementFromPoint(x, y)
  // The box of a link is a line of text, also where it holds a picture.
  const picture = hit?.closest('img,svg,canvas')
  const boxes = [control, picture ?? control].map((one) => one.getBoundingClientRect())
  return control.contains(hit) && boxes.some((box) => isIn(box, x, y))
}

/**
 * What is to be known of a click, or a key, on a control. `sought` is where the visitor went by the Tab key, or pressed,
 * last.
 */
export function pressFacts(
  { detail, clientX = 0, clientY = 0, isTrusted }: MouseEvent,
  control: HTMLElement,
  sought: EventTarget | undefined,
): Press {
  // A key on a link counts as one press in Firefox.
  const isByKey = !detail || !(clientX || clientY)
  const box = control.getBoundingClientRect()
  const focused = unshadowed(control.getRootNode() as Document).activeElement
  const { form } = control as HTMLButtonElement
  // A key has no place in Chromium and Firefox; in WebKit it is in the middle of the control, and a label's press, which
  // counts as a key's there, where the label is.
  const isBeside = isByKey
    ? Boolean(clientX || clientY) && !isIn(box, clientX, clientY)
    : !isHit(control, clientX, clientY)
  const [x, y] = isByKey ? [box.left + box.width / 2, box.top + box.height / 2] : [clientX, clientY]
  return {
    isTrusted,
    isSubmission: Boolean(
      isByKey &&
        form &&
        focused &&
        focused !== control &&
        unshadowed(focused as HTMLInputElement).form === form,
    ),
    isUnsought: isByKey && control.matches('[autofocus]') && !control.contains(sought as Node),
    isBeside,
    isHidden: !isSeen(control),
    isOverlay: isOverlay(control, x, y),
  }
}
