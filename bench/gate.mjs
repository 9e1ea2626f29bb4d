import { compareInsertion } from './gate/compare-insertion.mjs'
import { compareRelease } from './gate/compare-release.mjs'
import { pageOf } from './gate/pages.mjs'
import { startBench } from './support/start-bench.mjs'
import { formatTable, isBroken } from './support/table.mjs'

// What the gate costs a page, against the same page without Sluice. It measures the built files: `npm run build` first.

const pairs = 3
const bench = await startBench(pageOf)
/** @type {import('./support/table.mjs').Row[]} */
const rows = []
try {
  rows.push(...(await compareInsertion(bench, { tasks: 1, nodes: 10_000, pairs })))
  rows.push(...(await compareInsertion(bench, { tasks: 100, nodes: 100, pairs })))
  for (const count of [10, 100, 1_000]) {
    rows.push(...(await compareRelease(bench, { kind: 'inline', count, pairs })))
    rows.push(...(await compareRelease(bench, { kind: 'external', count, pairs })))
  }
} finally {
  await bench.stop()
}
console.log(formatTable(rows))
if (rows.some(isBroken)) process.exitCode = 1
