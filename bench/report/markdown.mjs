import { cellsOf, lowestOf } from './cells.mjs'
import { markdownTable } from './markdown-table.mjs'
import { rows } from './rows.mjs'
import { cellText, times } from './write-figure.mjs'

const speedOf = (slowdown) =>
  slowdown === 1 ? 'At full speed' : `On a processor slowed down ${slowdown} times`

/**
 * The whole report.
 * @param {import('./cells.mjs').Results & { date: string, minutes: number, isQuick: boolean, machine: Record<string, string> }} results
 * @param {string} [guide] where bench/README.md is from there
 */
export function markdownOf(results, guide = '../README.md') {
  const { machine } = results
  const slowdowns = Object.keys(results.samples).map(Number)
  return `# Sluice beside its peers and the floor

${results.date}, ${results.minutes} minutes${results.isQuick ? ', with few rounds (`--quick`)' : ''}: ${machine.browser} on ${machine.processor}, ${machine.memory}, ${machine.system}, Node ${machine.node}.
Medians, and the middle half of the visits in brackets. What each row measures: [bench/README.md](${guide}).
**Bold** is the lowest of those that do the whole work; nobody is, where a peer is missing or has failed.
\\* ran the scripts out of order. – does no such thing, or was not asked.

${subjectsOf(results)}

${slowdowns.map((slowdown) => section(results, slowdown)).join('\n\n')}
`
}

function subjectsOf({ subjects, missing, failures }) {
  const lines = [
    ...subjects.map(
      ({ name, version, about }) =>
        `- ${[name, version].filter(Boolean).join(' ')}${about ? `: ${about}` : ''}`,
    ),
    ...missing.map(({ subject, message }) => `- ${subject} is **missing**: ${message}`),
    ...failures.map(
      ({ subject, job, slowdown, message }) =>
        `- ${subject} **failed** in ${job} at ${slowdown}×: ${message}`,
    ),
  ]
  return [...new Set(lines)].join('\n')
}

function section(results, slowdown) {
  const head = ['', ...results.subjects.map(({ name }) => name)]
  const measured = rows
    .map((row) => ({ row, cells: cellsOf(results, row, slowdown) }))
    .filter(({ cells }) => cells.some(({ state }) => state === 'measured' || state === 'failed'))
  const figures = measured.map(({ row, cells }) => {
    const lowest = row.unit === 'yes' ? undefined : lowestOf(cells, results.missing)
    const title = `${row.title}${['ms', 'kB'].includes(row.unit) ? `, ${row.unit}` : ''}`
    return [
      title,
      ...cells.map((cell) =>
        cell.subject === lowest ? `**${cellText(cell, row.unit)}**` : cellText(cell, row.unit),
      ),
    ]
  })
  const ratios = measured
    .filter(({ row }) => row.unit === 'ms' || row.unit === 'kB')
    .map(({ row, cells }) => [
      row.title + (row.against === 'bare' ? ', to the page without any' : ''),
      ...cells.map(({ ratio, state, keepsOrder }) =>
        ratio === undefined
          ? state === 'failed'
            ? 'failed'
            : '–'
          : times(ratio) + (keepsOrder ? '' : '\\*'),
      ),
    ])
  return `## ${speedOf(slowdown)}

${markdownTable(head, figures)}

Ratios to the floor:

${markdownTable(head, [...ratios, ...linear(results, slowdown)])}`
}

/** 5,000 scripts to 1,000: 5 is linear, 25 is quadratic. */
function linear(results, slowdown) {
  const [thousand, more] = ['press-1000', 'press-5000'].map((id) =>
    cellsOf(
      results,
      rows.find((row) => row.id === id),
      slowdown,
    ),
  )
  if (!more.some(({ state }) => state === 'measured')) return []
  return [
    [
      '5,000 held scripts to 1,000: 5 is linear',
      ...more.map(({ median }, index) =>
        median && thousand[index].median ? times(median / thousand[index].median) : '–',
      ),
    ],
  ]
}
