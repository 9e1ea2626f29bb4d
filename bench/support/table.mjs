/** @param {number} value */
export const milliseconds = (value) => `${value.toFixed(1)} ms`

/**
 * One line of the result. A row without a limit informs only.
 * @typedef {{ what: string, withSluice?: string, without?: string, figure: number, unit?: string, limit?: number }} Row
 */

/** @param {Row} row */
export const isBroken = ({ figure, limit }) => limit !== undefined && !(figure <= limit)

/** @param {Row} row */
function cells(row) {
  const { what, withSluice = '', without = '', figure, unit = '', limit } = row
  const verdict = limit === undefined ? '' : isBroken(row) ? 'BROKEN' : 'holds'
  const allowed = limit === undefined ? '' : `≤ ${limit.toFixed(2)}${unit}`
  return [what, withSluice, without, `${figure.toFixed(2)}${unit}`, allowed, verdict]
}

/** @param {readonly Row[]} rows */
export function formatTable(rows) {
  const lines = [['', 'with', 'without', 'figure', 'limit', ''], ...rows.map(cells)]
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
