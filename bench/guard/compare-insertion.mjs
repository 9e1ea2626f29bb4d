import { measureInsertion } from '../support/measure-insertion.mjs'
import { comparePairs } from '../support/pairs.mjs'
import { refused } from '../support/refused.mjs'
import { milliseconds } from '../support/table.mjs'

/**
 * Plain nodes put into a page with the tag and the guard, and into one with the tag alone: none of them is the guard's
 * business.
 * @param {Awaited<ReturnType<typeof import('../support/start-bench.mjs').startBench>>} bench
 * @param {{ tasks: number, nodes: number }} job
 * @returns {Promise<import('../support/table.mjs').Row>}
 */
export async function compareInsertion(bench, job) {
  const measure = (path) => () =>
    bench.visit(
      path,
      async (page) => {
        await page.waitForFunction('window.sluice?.consent')
        return measureInsertion(page, job)
      },
      refused(['analytics', 'marketing', 'vendor']),
    )
  const compared = await comparePairs(measure('/guard-on'), measure('/guard-off'))
  return {
    what: `insertion of ${job.nodes} nodes in each of ${job.tasks} tasks`,
    withSluice: milliseconds(compared.withSluice),
    without: milliseconds(compared.without),
    figure: compared.ratio,
  }
}
