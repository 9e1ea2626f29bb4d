import { unshadowed, windowOf } from '@sluice/core/page'
import { librariesOf } from './has-library.js'
import type { Member } from './member.js'

/** The GA4 ids that run on this page or ran on an earlier one, as far as the library and cookies show. */
const foundIds = (document: Document): string[] => [
  ...Object.keys(librariesOf(document) ?? {}).filter((key) => /^G-/.test(key)),
  ...[...unshadowed(document).cookie.matchAll(/\b_ga_(\w+)=/g)].map(([, id]) => `G-${id}`),
]

/**
 * Makes the function that sets the one switch which silences a GA4 id; what is queued already still leaves:
 * https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export function createSilencer(document: Document) {
  // Remembered, because the cookies are erased.
  const found = new Set<string>()

  return {
    /** Remembers the ids that containers have started. */
    look(): void {
      for (const id of foundIds(document)) found.add(id)
    },
    set({ name, ids }: Member, members: readonly Member[], isSilent: boolean): void {
      // A container (GTM-…) and a combined tag (GT-…) bring ids of their own.
      for (const id of [...ids, ...(/^GT/i.test(`${ids}`) ? found : [])]) {
        const isAnothers = members.some((one) => one.name !== name && one.ids.includes(id))
        if (!isAnothers) Object.assign(windowOf(document), { [`ga-disable-${id}`]: isSilent })
      }
    },
  }
}
