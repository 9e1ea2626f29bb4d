import { formatTable, isBroken } from './table.mjs'

/**
 * Prints the rows, and makes the run fail, with a line for each, where a limit does not hold.
 * @param {readonly import('./table.mjs').Row[]} rows
 */
export function report(rows) {
  console.log(formatTable(rows))
  for (const { what, figure, unit = '', limit } of rows.filter(isBroken)) {
    console.error(`BROKEN: ${what.trim()}: ${figure.toFixed(2)}${unit}, limit ${limit}${unit}`)
    process.exitCode = 1
  }
}
