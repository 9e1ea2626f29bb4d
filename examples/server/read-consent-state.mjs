const WORDS = { 1: 'granted', 0: 'denied', '-': 'unset' }

/**
 * Google's `gcs=G1xy` in words: x is ad storage, y analytics storage.
 * Unset counts as granted, and a request without `gcs` knows nothing of consent.
 * @param {string | undefined} gcs
 * @returns {{ gcs: string, ads: string, analytics: string, words: string } | undefined}
 */
export function readConsentState(gcs) {
  const match = /^G1([01-])([01-])$/.exec(gcs ?? '')
  if (!match) return undefined
  const ads = WORDS[match[1]]
  const analytics = WORDS[match[2]]
  return { gcs: match[0], ads, analytics, words: `ads ${ads}, analytics ${analytics}` }
}
