import { median } from './median.mjs'

/** So many that the medians say the same again in the next run. */
export const pairs = 7

/**
 * Takes both measures in turns, the first of them now one and now the other, so that whatever else the computer
 * does meets both alike. Gives the medians, and the median of each pair's ratio.
 * @param {() => Promise<number>} measureWith
 * @param {() => Promise<number>} measureWithout
 */
export async function comparePairs(measureWith, measureWithout) {
  const taken = []
  for (let index = 0; index < pairs; index++) {
    const early = index % 2 ? await measureWithout() : undefined
    const withSluice = await measureWith()
    taken.push({ withSluice, without: early ?? (await measureWithout()) })
  }
  return {
    withSluice: median(taken.map((pair) => pair.withSluice)),
    without: median(taken.map((pair) => pair.without)),
    ratio: median(taken.map((pair) => pair.withSluice / pair.without)),
  }
}
