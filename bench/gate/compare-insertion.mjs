import { measureInsertion } from '../support/measure-insertion.mjs'
import { comparePairs } from '../support/pairs.mjs'
import { refused } from '../support/refused.mjs'
import { milliseconds } from '../support/table.mjs'

/**
 * Plain nodes put into a page that holds one element, with the gate on and without it. The row of an observer that
 * does nothing says which part of that is the browser's own.
 * @param {Awaited<ReturnType<typeof import('../support/start-bench.mjs').startBench>>} bench
 * @param {{ tasks: number, nodes: number }} job
 * @returns {Promise<import('../support/table.mjs').Row[]>}
 */
export async function compareInsertion(bench, { tasks, nodes }) {
  const measure = (path, ready, cookies) => () =>
    bench.visit(
      path,
      async (page) => {
        await page.locator(ready).waitFor({ state: 'attached' })
        return measureInsertion(page, { tasks, nodes })
      },
      cookies,
    )
  const without = measure('/gate-off', '[data-consent]')
  const gate = await comparePairs(
    measure('/gate-on', '[data-consent-state=held]', refused()),
    without,
  )
  const idle = await comparePairs(measure('/observed', '[data-consent]'), without)
  const row = (what, { withSluice, without, ratio }) => ({
    what,
    withSluice: milliseconds(withSluice),
    without: milliseconds(without),
    figure: ratio,
  })
  return [
    { ...row(`insertion of ${nodes} nodes in each of ${tasks} tasks`, gate), limit: 1.1 },
    row('  with an observer that does nothing, and no gate', idle),
  ]
}
