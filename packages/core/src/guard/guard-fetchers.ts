import type { PageWindow } from '../page/window-of.js'
import type { Patches } from './patches.js'
import { addressOf, type Refusal } from './refusal.js'

/** Methods that fetch for a cache or for a worklet. */
const fetchers = { Cache: ['add', 'addAll'], Worklet: ['addModule'] }

/** Refuses fetches for a cache or a worklet, with the error of a lost network. The cut-off does not patch these. */
export function guardFetchers(
  { patch }: Patches,
  { window, refusal }: { window: PageWindow; refusal: Refusal },
): void {
  for (const [owner, keys] of Object.entries(fetchers)) {
    for (const key of keys) {
      patch(window[owner as 'Cache']?.prototype, key, {
        value({ args, proceed }) {
          // Some lists can be read only once.
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
