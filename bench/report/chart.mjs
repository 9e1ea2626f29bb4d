import { parse, View } from 'vega'
import { compile } from 'vega-lite'
import { comparedTo } from './compared.mjs'

const themes = {
  light: { text: '#1f2328', faint: '#59636e', line: '#d1d9e0' },
  dark: { text: '#f0f6fc', faint: '#9198a1', line: '#3d444d' },
}

const colours = {
  sluice: '#2f81f7',
  floor: '#8b949e',
  'vanilla-cookieconsent': '#e5534b',
  c15t: '#c69026',
  klaro: '#a371f7',
  tarteaucitron: '#3fb950',
  orejime: '#db61a2',
  osano: '#76a9b0',
}

/** Rows that a picture can do without: they say nearly the same as another. */
const leftOut = ['start-all', 'press-10', 'inp-10', 'bytes-first', 'bytes-return-google']

/**
 * A dot for each subject in each row, as a multiple of Sluice's figure: left of 1 is less than Sluice.
 * @param {import('./cells.mjs').Results & { date: string, machine: Record<string, string> }} results
 * @param {'light' | 'dark'} theme
 * @returns {Promise<string>} the SVG file
 */
export async function chartOf(results, theme) {
  const { text, faint, line } = themes[theme]
  const compared = comparedTo(results, 1).filter(({ row }) => !leftOut.includes(row.id))
  const dots = compared.flatMap(({ row, cells }) =>
    cells
      .filter(({ multiple }) => multiple > 0)
      .map(({ subject, multiple, keepsOrder }) => ({
        row: row.title,
        subject,
        multiple,
        order: keepsOrder ? 'in order' : 'out of order',
      })),
  )
  const subjects = results.subjects.map(({ name }) => name)
  const { spec } = compile({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 560,
    height: { step: 26 },
    background: 'transparent',
    padding: 8,
    title: {
      text: 'Each as a multiple of Sluice’s figure: left of 1 is less',
      subtitle: `Medians at full speed, ${results.machine.browser}, ${results.date}; log scale`,
      anchor: 'start',
    },
    data: { values: dots },
    layer: [
      {
        mark: { type: 'rule', strokeDash: [4, 3], color: colours.sluice },
        encoding: { x: { datum: 1 } },
      },
      {
        mark: { type: 'point', filled: true, size: 90, opacity: 0.9 },
        encoding: {
          y: {
            field: 'row',
            type: 'nominal',
            sort: compared.map(({ row }) => row.title),
            axis: {
              title: null,
              grid: true,
              labelLimit: 0,
              labelPadding: 8,
              ticks: false,
              domain: false,
            },
          },
          x: {
            field: 'multiple',
            type: 'quantitative',
            scale: { type: 'log', nice: false },
            axis: {
              title: null,
              grid: true,
              format: '~g',
              values: [0.1, 0.2, 0.5, 1, 2, 5, 10, 20],
            },
          },
          color: {
            field: 'subject',
            type: 'nominal',
            scale: { domain: subjects, range: subjects.map((name) => colours[name] ?? faint) },
            legend: { title: null, labelLimit: 0 },
          },
          shape: {
            field: 'order',
            type: 'nominal',
            scale: { domain: ['in order', 'out of order'], range: ['circle', 'cross'] },
            legend: { title: null, symbolFillColor: faint, symbolStrokeColor: faint },
          },
        },
      },
    ],
    config: {
      font: 'system-ui, sans-serif',
      title: { color: text, subtitleColor: faint, fontSize: 14 },
      axis: {
        labelColor: text,
        gridColor: line,
        tickColor: line,
        domainColor: line,
        labelFontSize: 12,
      },
      legend: { labelColor: text, labelFontSize: 12 },
      view: { stroke: null },
    },
  })
  return new View(parse(spec), { renderer: 'none' }).toSVG()
}
