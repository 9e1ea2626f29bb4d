import { windowOf } from '@sluice/core/page'
import type { Host } from './create-host.js'

/** CSS pixels inside the border. */
const edge = 4

/** Whether a press where the question's button is would reach the banner, as the browser's hit-testing says. */
export function isPressable(
  { element, root }: Pick<Host, 'element' | 'root'>,
  page: Pick<Document, 'elementFromPoint'>,
): boolean {
  const window = windowOf(element.ownerDocument)
  const [banner, button] = ['', ' [part=reject-all]'].map((part) =>
    root.querySelector(`[part=banner]${part}`)?.getBoundingClientRect(),
  )
  if (!banner || !button?.width) return true
  const x = button.x + button.width / 2
  const middle = button.y + button.height / 2
  // A button that is scrolled out of sight in the banner is judged by the banner's edge.
  const y = Math.min(Math.max(middle, banner.top + edge), banner.bottom - edge)
  // What a low window has scrolled away does not count.
  if (x < 0 || y < 0 || x > window.innerWidth || y > window.innerHeight) return true
  const hit = page.elementFromPoint(x, y)
  // A menu may lie over the banner: it goes at the next press.
  return element.contains(hit) || Boolean(hit?.closest('[popover=auto],[popover=""]'))
}
