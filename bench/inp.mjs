import { comparePresses } from './inp/measure-presses.mjs'
import { pageOf } from './inp/pages.mjs'
import { report } from './support/report.mjs'
import { startBench } from './support/start-bench.mjs'

// How long a press on a button of the banner takes until it is painted, on a processor slowed down four times, in a page
// that holds a thousand scripts. It measures the built files: `npm run build` first.

const visits = 5

const bench = await startBench(pageOf)
/** @type {import('./support/table.mjs').Row[]} */
let rows = []
try {
  rows = await comparePresses(bench, visits)
} finally {
  await bench.stop()
}
console.log(`Interaction to next paint at a quarter of the speed, medians of ${visits} visits`)
report(rows)
