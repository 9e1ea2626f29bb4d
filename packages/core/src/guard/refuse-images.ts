import type { GuardedWindow } from './guarded-window.js'
import { nowhere } from './nowhere.js'
import type { Patches } from './patches.js'
import type { Refusal } from './refusal.js'

/**
 * Refuses what page code sets as the `src` of an image: it fails as it does without a network, so that code which
 * waits for `load` or `error` goes on. Unlike the guard this withholds nothing for a later grant.
 */
export function refuseImages(
  { patch }: Patches,
  { window, refusal }: { window: GuardedWindow; refusal: Refusal },
): void {
  patch(window.HTMLImageElement.prototype, 'src', {
    set({ args, proceed }) {
      const why = refusal('Image', args[0])
      if (why) {
        console.error(why)
        args[0] = nowhere
      }
      proceed()
    },
  })
}
