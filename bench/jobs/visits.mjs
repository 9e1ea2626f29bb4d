import { openVisit } from '../support/open-visit.mjs'
import { readNoted } from '../support/read-noted.mjs'
import { traceWork } from '../support/trace-work.mjs'

/**
 * A first visit with ten held scripts up to the banner, and the press on “Accept all”; then two return visits of the same
 * visitor, whose record the subject has written itself and whose browser has kept its files: one by the clock, one traced.
 */
export const visits = {
  name: 'visits',
  measure: (bench, options) =>
    openVisit(bench.browser, options, async ({ page, go, told, settle, press }) => {
      await told('painted', () => go('held=10&banner'))
      await settle()
      const asked = await readNoted(page)
      const first = {
        painted: asked.painted,
        shift: asked.shift,
        'largest-paint': asked.largest && !asked.largest.isPage ? 1 : 0,
      }
      if (options.subject.releases) return first

      await told('ran', () => press('accept'))
      await settle()
      const pressed = await readNoted(page)

      await told('ran', () => go('held=10'))
      const returned = await readNoted(page)
      const { code } = await traceWork(page, async () => {
        await go('held=10&plain')
        await settle()
      })
      return {
        ...first,
        'press-10': pressed.last - pressed.pressed,
        'disorder-10': pressed.disorder,
        'inp-10': pressed.longestPress,
        'return-code': code,
        'return-last': returned.last,
        'return-first': returned.firstRequest,
      }
    }),
}
