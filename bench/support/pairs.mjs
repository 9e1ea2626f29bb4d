import { median } from './median.mjs'

/**
 * Takes both measures in turns, the first of them now one and now the other, so that whatever else the computer
 * does meets both alike. Gives the medians, and the median of each pair's ratio.
 * @param {number} count
 * @param {() => Promise<number>} measureWith
 * @param {() => Promise<number>} measureWithout
 */
export async function comparePairs(count, measureWith, measureWithout) {
  const pairs = []
  for (let index = 0; index < count; index++) {
    const early = index % 2 ? await measureWithout() : undefined
    const withSluice = await measureWith()
    pairs.push({ withSluice, without: early ?? (await measureWithout()) })
  }
  return {
    withSluice: median(pairs.map((pair) => pair.withSluice)),
    without: median(pairs.map((pair) => pair.without)),
    ratio: median(pairs.map((pair) => pair.withSluice / pair.without)),
  }
}
