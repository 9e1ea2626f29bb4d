import { unshadowed } from '@sluice/core/page'
import { isSeen } from '../page/is-seen.js'
import { isOverlay } from './is-overlay.js'
import type { Press } from './why-ignored.js'

const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom

/** Whether a press hit the box of the control. A pseudo-element or a child may hang out of it and cover the window. */
function isHit(control: Element, x: number, y: number): boolean {
  const hit = unshadowed(control.getRootNode() as Document).elementFromPoint(x, y)
  // The box of a link is as high as a line of text, even if the link holds a picture.
  const picture = hit?.closest('img,svg,canvas')
  const boxes = [control, picture ?? control].map((element) => element.getBoundingClientRect())
  return control.contains(hit) && boxes.some((box) => isIn(box, x, y))
}

/** Collects what `whyIgnored` judges. `sought` is the element that the visitor reached with Tab, or pressed, last. */
export function pressFacts(
  { detail, clientX = 0, clientY = 0, isTrusted }: MouseEvent,
  control: HTMLElement,
  sought: EventTarget | undefined,
): Press {
  // In Firefox a key on a link has a `detail` of 1, as a click has.
  const isByKey = !detail || !(clientX || clientY)
  const box = control.getBoundingClientRect()
  const focused = unshadowed(control.getRootNode() as Document).activeElement
  const { form } = control as HTMLButtonElement
  // A key has no coordinates in Chromium and Firefox. In WebKit it has those of the control's middle; a press on a label looks
  // like a key there and has those of the label.
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
