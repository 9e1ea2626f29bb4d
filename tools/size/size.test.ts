import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { budgets } from './budgets.js'
import { inWords, readFigures, writeFigures, writeSums } from './readme-figure.js'

const rows: string[][] = []
const isToUpdate = Boolean(process.env.UPDATE_README)
const update = 'run UPDATE_README=1 npm run size'
const readReadme = () => readFileSync('README.md', 'utf8')

it.each(budgets)(
  '$name keeps its budget, and the README its word',
  async ({ name, budget, read }) => {
    const file = await read()
    const bytes = brotliCompressSync(file).length
    rows.push([name, inWords(file.length), inWords(bytes), inWords(budget)])

    if (isToUpdate) writeFileSync('README.md', writeFigures(readReadme(), name, { budget, bytes }))
    expect.soft(bytes).toBeLessThanOrEqual(budget)
    const said = readFigures(readReadme(), name)
    expect.soft(said.budget, `README.md has another budget: ${update}`).toBe(budget)
    const isRight = Math.abs(said.bytes / bytes - 1) < 0.01
    expect(isRight, `README.md is wrong by a hundredth: ${update}`).toBe(true)
  },
)

it('the README adds its figures up', () => {
  if (isToUpdate) writeFileSync('README.md', writeSums(readReadme()))
  expect(readReadme(), update).toBe(writeSums(readReadme()))
})

afterAll(() => {
  const table = [['file', 'minified', 'brotli', 'budget'], ...rows]
  console.log(table.map((row) => row.map((cell) => cell.padStart(18)).join('')).join('\n'))
})
