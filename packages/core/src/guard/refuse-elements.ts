import { unshadowed } from '../page/unshadowed.js'
import type { PageWindow } from '../page/window-of.js'
import type { Undo } from '../types.js'
import { nowhere } from './nowhere.js'
import type { Call, Patches } from './patches.js'
import type { Refusal } from './refusal.js'

/** How the request of an element is made to fail; `at` is the position of the address among the arguments. */
const failing: Readonly<Record<string, (call: Call, at: number) => void>> = {
  // An element can be called `constructor`.
  __proto__: null as never,
  img({ args }, at) {
    args[at] = nowhere
  },
  iframe({ args }, at) {
    args[at] = 'about:blank'
  },
  script({ self }) {
    // The address stays, because under Trusted Types no text may replace it.
    self.type = 'text/plain'
    setTimeout(() => self.dispatchEvent(new Event('error')))
  },
}

/**
 * Refuses an address that page code sets as the `src` of an image, a script or a frame. The element fails as it does without a
 * network, so that code which waits for `load` or `error` goes on. Unlike the guard it keeps nothing for a later grant.
 * Returns what empties the frames of denied services.
 */
export function refuseElements(
  { patch }: Patches,
  { window, refusal }: { window: PageWindow; refusal: Refusal },
): Undo {
  const page = unshadowed(window.document)
  const { prototype: elements } = window.Element

  function refuse(call: Call, at: number): void {
    const { localName } = call.self
    const why = failing[localName] && refusal(localName, call.args[at])
    if (why) {
      console.error(why)
      failing[localName]?.(call, at)
    }
    call.proceed()
  }

  for (const tag of Object.keys(failing)) {
    const { prototype } = page.createElement(tag).constructor
    patch(prototype, 'src', { set: (call) => refuse(call, 0) })
  }
  for (const [key, at] of [
    ['setAttribute', 0],
    ['setAttributeNS', 1],
  ] as const) {
    patch(elements, key, {
      value(call) {
        if (/^src$/i.test(call.args[at])) refuse(call, at + 1)
        else call.proceed()
      },
    })
  }

  return () => {
    for (const frame of page.querySelectorAll('iframe'))
      if (frame.src && refusal('', frame.src)) frame.src = 'about:blank'
  }
}
