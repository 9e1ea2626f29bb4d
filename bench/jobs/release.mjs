import { openVisit } from '../support/open-visit.mjs'
import { readNoted } from '../support/read-noted.mjs'

/** @param {number} count of held scripts, from the press on “Accept all” to the last that has run */
export const releaseOf = (count) => ({
  name: `release-${count}`,
  suits: ({ releases }) => !releases,
  measure: (bench, options) =>
    openVisit(bench.browser, options, async ({ page, go, told, settle, press }) => {
      await told('painted', () => go(`held=${count}&banner`))
      await settle()
      await told('ran', () => press('accept'))
      await settle()
      const { last, pressed, longestPress, disorder, early } = await readNoted(page)
      return {
        [`press-${count}`]: last - pressed,
        [`disorder-${count}`]: disorder,
        ...(count === 1_000 && { 'inp-1000': longestPress, 'early-1000': early }),
      }
    }),
})
