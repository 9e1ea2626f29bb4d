import { openVisit } from '../support/open-visit.mjs'
import { readNoted } from '../support/read-noted.mjs'

/** When a returning visitor, who has granted Google Analytics, lets its library be asked for. */
export const google = {
  name: 'google',
  suits: ({ releases }) => !releases,
  measure: (bench, options) =>
    openVisit(bench.browser, options, async ({ page, go, told, settle, press }) => {
      await told('painted', () => go('google&banner'))
      await settle()
      await press('accept')
      await settle()
      await go('google')
      await settle()
      const { googleRequest } = await readNoted(page)
      if (googleRequest === undefined) throw new Error('its library was never asked for')
      return { 'return-google': googleRequest }
    }),
}
