/** The id of the visitor in tests. */
export const visitorId = '3f2b8c1e-0d4a-4c5b-9e6f-7a8b9c0d1e2f'

/**
 * The record of a visitor, as the cookie `sluice` holds it. Tests of the form itself write it out instead.
 * @param {readonly string[]} granted
 * @param {readonly string[]} [denied]
 * @param {{ revision?: number, time?: number }} [more] `time` in epoch seconds; without it the visitor decided just now
 * @returns {string}
 * @example document.cookie = `sluice=${recordText(['analytics'], ['marketing'])}`
 */
export function recordText(granted, denied = [], { revision = 1, time } = {}) {
  const seconds = time ?? Math.floor(Date.now() / 1000)
  const names = `y=${granted.join('.')}&n=${denied.join('.')}`
  return `v=1&r=${revision}&id=${visitorId}&t=${seconds}&${names}`
}
