import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { markdownOf } from './report/markdown.mjs'
import { readmeSection, withSection } from './report/readme-section.mjs'
import { folder } from './report/write-report.mjs'

// `npm run bench:publish`: what the last run found goes into the README and docs/bench.md.

const results = JSON.parse(readFileSync(`${folder}/results.json`, 'utf8'))
if (results.isQuick)
  throw new Error('The last run was a quick one. Publish a whole one: npm run bench')

copyFileSync(`${folder}/chart.svg`, 'docs/images/bench.svg')
copyFileSync(`${folder}/chart-dark.svg`, 'docs/images/bench-dark.svg')
writeFileSync('docs/bench.json', `${JSON.stringify(results)}\n`)
writeFileSync('docs/bench.md', markdownOf(results, '../bench/README.md'))
writeFileSync('README.md', withSection(readFileSync('README.md', 'utf8'), readmeSection(results)))
