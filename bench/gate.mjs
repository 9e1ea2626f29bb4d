import { compareInsertion } from './gate/compare-insertion.mjs'
import { compareRelease } from './gate/compare-release.mjs'
import { pageOf } from './gate/pages.mjs'
import { pairs } from './support/pairs.mjs'
import { report } from './support/report.mjs'
import { startBench } from './support/start-bench.mjs'

// What the gate costs a page, against the same page without Sluice. It measures the built files: `npm run build` first.

const bench = await startBench(pageOf)
/** @type {import('./support/table.mjs').Row[]} */
const rows = []
try {
  rows.push(...(await compareInsertion(bench, { tasks: 1, nodes: 10_000 })))
  rows.push(...(await compareInsertion(bench, { tasks: 100, nodes: 100 })))
  for (const count of [10, 100, 1_000]) {
    rows.push(...(await compareRelease(bench, { kind: 'inline', count })))
    rows.push(...(await compareRelease(bench, { kind: 'external', count })))
  }
} finally {
  await bench.stop()
}
console.log(`The gate, medians of ${pairs} pairs of visits`)
report(rows)
