import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { markdownOf } from './markdown.mjs'

/** Where a run leaves what it found; `npm run bench:publish` takes it from there. */
export const folder = 'bench/results'

/** @param {Parameters<typeof markdownOf>[0]} results */
export async function writeReport(results) {
  mkdirSync(folder, { recursive: true })
  const markdown = markdownOf(results)
  writeFileSync(`${folder}/results.json`, `${JSON.stringify(results, undefined, 2)}\n`)
  writeFileSync(`${folder}/results.md`, markdown)
  const charts = await drawCharts(results)
  console.log(markdown)
  console.error(`In ${folder}: ${['results.md', 'results.json', ...charts].join(', ')}`)
}

/** @returns {Promise<string[]>} the files that it wrote */
async function drawCharts(results) {
  const files = { light: 'chart.svg', dark: 'chart-dark.svg' }
  try {
    const { chartOf } = await import('./chart.mjs')
    for (const [theme, file] of Object.entries(files))
      writeFileSync(`${folder}/${file}`, await chartOf(results, theme))
    return Object.values(files)
  } catch (error) {
    // What draws it comes with the peers: where they could not be installed, the tables still count.
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error('No chart was drawn: what draws it is not installed.')
    // One of another run would say something else.
    for (const file of Object.values(files)) rmSync(`${folder}/${file}`, { force: true })
    return []
  }
}
