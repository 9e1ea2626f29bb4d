import { openVisit } from '../support/open-visit.mjs'
import { traceWork } from '../support/trace-work.mjs'

/** A first visit to a page with ten held scripts: what the main thread works, and what the subject keeps in memory. */
export const start = {
  name: 'start',
  comparesWithBare: true,
  measure: (bench, options) =>
    openVisit(bench.browser, options, async ({ page, session, go, settle }) => {
      const { code, all } = await traceWork(page, async () => {
        await go('held=10&plain')
        await settle()
      })
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      return { 'start-code': code, 'start-all': all, heap: usedSize / 1_000 }
    }),
}
