import { compareInsertion } from './guard/compare-insertion.mjs'
import { pageOf } from './guard/pages.mjs'
import { pairs } from './support/pairs.mjs'
import { report } from './support/report.mjs'
import { startBench } from './support/start-bench.mjs'

// What the guard costs a page, against the same page with the tag alone. It measures the built files: `npm run build` first.

const bench = await startBench(pageOf)
/** @type {import('./support/table.mjs').Row[]} */
const rows = []
try {
  rows.push(await compareInsertion(bench, { tasks: 1, nodes: 10_000 }))
  rows.push(await compareInsertion(bench, { tasks: 100, nodes: 100 }))
} finally {
  await bench.stop()
}
console.log(`The guard, medians of ${pairs} pairs of visits`)
report(rows)
