import { cellsOf } from './cells.mjs'
import { rows } from './rows.mjs'

/**
 * What Sluice claims, in the order of the README: each row with the figures of the others as multiples of Sluice's.
 * A row in which Sluice was not measured is left out.
 * @param {import('./cells.mjs').Results} results
 * @param {number} slowdown
 */
export function comparedTo(results, slowdown) {
  return rows
    .filter(({ unit, against }) => ['ms', 'kB', 'bytes'].includes(unit) && !against)
    .flatMap((row) => {
      const cells = cellsOf(results, row, slowdown)
      const own = cells.find(({ subject }) => subject === 'sluice')?.median
      if (!own || own <= 0) return []
      return [
        {
          row,
          cells: cells.map((cell) => ({
            ...cell,
            // What adds nothing to the bare page may come out below it.
            multiple: cell.median === undefined ? undefined : Math.max(cell.median, 0) / own,
          })),
        },
      ]
    })
}
