import { cellsOf } from './cells.mjs'
import { comparedTo } from './compared.mjs'
import { markdownTable } from './markdown-table.mjs'
import { rows } from './rows.mjs'
import { figure, times } from './write-figure.mjs'

/** Those that a slow processor changes most; docs/bench.md has them all. */
const slowRows = [
  'first visit: CPU of code',
  'navigation',
  'return visit: last',
  'press → last of 1,000',
]

/**
 * What the README says of a run: the chart, and every figure as a multiple of Sluice's; no time stands there alone.
 * @param {Parameters<typeof import('./markdown.mjs').markdownOf>[0]} results
 */
export function readmeSection(results) {
  const { machine, subjects, missing } = results
  const others = subjects.filter(({ name }) => name !== 'sluice')
  const names = others.map(({ name }) => name).join(', ')
  return `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="docs/images/bench-dark.svg">
  <img src="docs/images/bench.svg" alt="For each measure the figures of ${names} as multiples of Sluice’s, as in the table below">
</picture>

Multiples of Sluice's figure: 2.00 is twice as much, and less is better. The floor is the least code that can do the job:
a button, and the scripts. \\* ran the scripts out of order; – holds nothing.

<!-- biome-ignore format: npm run bench:publish writes this table -->
${markdownTable(
  ['', ...others.map(({ name, version }) => [name, version].filter(Boolean).join(' '))],
  [
    ...multiples(results, 1),
    ...multiples(results, 4).filter(([title]) => slowRows.some((row) => title.startsWith(row))),
    ...plain(results),
  ],
)}

Measured on ${results.date} with ${machine.browser} on ${machine.processor}; medians.${missing
    .map(({ subject }) => ` ${subject} could not be installed, and is left out.`)
    .join('')} The times themselves, their spread and
all rows at 4× slowdown: [docs/bench.md](docs/bench.md). Run it yourself: \`npm run bench\`, fifteen minutes.`
}

function multiples(results, slowdown) {
  const speed = slowdown === 1 ? '' : `; at ${slowdown}× slowdown`
  return comparedTo(results, slowdown).map(({ row, cells }) => [
    row.title + speed,
    ...cells
      .filter(({ subject }) => subject !== 'sluice')
      .map(({ multiple, state, keepsOrder }) =>
        multiple === undefined
          ? state === 'failed'
            ? 'failed'
            : '–'
          : times(multiple) + (keepsOrder ? '' : '\\*'),
      ),
  ])
}

/** What no multiple can say: Sluice's own stands in the row's title. */
function plain(results) {
  return rows
    .filter(({ unit, against }) => unit === 'score' || unit === 'yes' || against === 'bare')
    .flatMap((row) => {
      const cells = cellsOf(results, row, 1)
      const say = ({ median, ratio, state }) =>
        state !== 'measured'
          ? state === 'failed'
            ? 'failed'
            : '–'
          : row.against
            ? times(ratio)
            : figure(median, row.unit)
      const own = cells.find(({ subject }) => subject === 'sluice')
      if (own?.state !== 'measured') return []
      const title = row.against ? `${row.title}, to the page without any` : row.title
      return [[`${title} (Sluice: ${say(own)})`, ...cells.filter((cell) => cell !== own).map(say)]]
    })
}

const place = /(<!-- bench -->\n)[\s\S]*?(\n<!-- \/bench -->)/

/** @param {string} readme @param {string} section */
export function withSection(readme, section) {
  if (!place.test(readme))
    throw new Error('README.md has no <!-- bench --> … <!-- /bench --> to write into')
  return readme.replace(place, (_, begin, end) => begin + section + end)
}
