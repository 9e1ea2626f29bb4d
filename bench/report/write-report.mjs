import { mkdirSync, writeFileSync } from 'node:fs'
import { markdownOf } from './markdown.mjs'

/** Where a run leaves what it found; `npm run bench:publish` takes it from there. */
export const folder = 'bench/results'

/** @param {Parameters<typeof markdownOf>[0]} results */
export async function writeReport(results) {
  mkdirSync(folder, { recursive: true })
  const markdown = markdownOf(results)
  writeFileSync(`${folder}/results.json`, `${JSON.stringify(results, undefined, 2)}\n`)
  writeFileSync(`${folder}/results.md`, markdown)
  await drawCharts(results)
  console.log(markdown)
  console.error(`In ${folder}: results.md, results.json, chart.svg`)
}

async function drawCharts(results) {
  try {
    const { chartOf } = await import('./chart.mjs')
    for (const theme of ['light', 'dark'])
      writeFileSync(
        `${folder}/${theme === 'light' ? 'chart' : 'chart-dark'}.svg`,
        await chartOf(results, theme),
      )
  } catch (error) {
    // What draws it comes with the peers: where they could not be installed, the tables still count.
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error(`No chart was drawn: ${error.message}`)
  }
}
