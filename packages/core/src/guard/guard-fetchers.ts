import type { PageWindow } from '../page/window-of.js'
import type { Patches } from './patches.js'
import { addressOf, type Refusal } from './refusal.js'

/** What fetches for something else than page code: a cache, or a thread of its own. */
const fetchers = { Cache: ['add', 'addAll'], Worklet: ['addModule'] }

/** Refuses what is fetched for a cache or a worklet, as it fails without a network. The cut-off leaves it alone. */
export function guardFetchers(
  { patch }: Patches,
  { window, refusal }: { window: PageWindow; refusal: Refusal },
): void {
  for (const [owner, keys] of Object.entries(fetchers)) {
    for (const key of keys) {
      patch(window[owner as 'Cache']?.prototype, key, {
        value({ args, proceed }) {
          // A list may be one that can be read once only.
          if (key === 'addAll') args[0] = [...args[0]]
          const why = [args[0]]
            .flat()
            .map((to) => refusal(key, addressOf(to)))
            .find(Boolean)
          return why ? Promise.reject(new TypeError(why)) : proceed()
        },
      })
    }
  }
}
