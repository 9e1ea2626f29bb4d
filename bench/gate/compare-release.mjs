import { median } from '../support/median.mjs'
import { comparePairs } from '../support/pairs.mjs'
import { milliseconds } from '../support/table.mjs'
import { measureRelease, measureRun } from './measure-release.mjs'

/**
 * Held scripts from the press to the last one that ran, against the same scripts, plain, in the same page.
 * @param {Awaited<ReturnType<typeof import('../support/start-bench.mjs').startBench>>} bench
 * @param {{ kind: 'inline' | 'external', count: number }} job
 * @returns {Promise<import('../support/table.mjs').Row[]>}
 */
export async function compareRelease(bench, { kind, count }) {
  const query = `?kind=${kind}&count=${count}`
  const releases = []
  const compared = await comparePairs(
    async () => {
      const release = await bench.visit(`/held-scripts${query}`, (page) =>
        measureRelease(page, count),
      )
      releases.push(release)
      return release.time
    },
    async () =>
      (await bench.visit(`/plain-scripts${query}`, (page) => measureRun(page, count))).time,
  )
  return [
    {
      what: `release of ${count} ${kind} scripts`,
      withSluice: milliseconds(compared.withSluice),
      without: milliseconds(compared.without),
      figure: compared.ratio,
    },
    {
      what: '  longest stretch of the main thread',
      figure: median(releases.map(({ longest }) => longest)),
      unit: ' ms',
      limit: 50,
    },
    {
      what: '  first script earlier than the paint after the press, by',
      figure: Math.max(...releases.map(({ painted, first }) => Math.max(0, painted - first))),
      unit: ' ms',
      limit: 0,
    },
  ]
}
