import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { budgets } from './budgets.js'
import { inWords, readFigure, writeFigure } from './readme-figure.js'

const rows: string[][] = []

it.each(budgets)(
  '$name keeps its budget, and the README its word',
  async ({ name, budget, read }) => {
    const file = await read()
    const bytes = brotliCompressSync(file).length
    rows.push([name, inWords(file.length), inWords(bytes), inWords(budget)])

    if (process.env.UPDATE_README) {
      writeFileSync('README.md', writeFigure(readFileSync('README.md', 'utf8'), name, bytes))
    }
    expect.soft(bytes).toBeLessThanOrEqual(budget)
    const figure = readFigure(readFileSync('README.md', 'utf8'), name)
    const isRight = figure !== undefined && Math.abs(figure / bytes - 1) < 0.01
    expect(isRight, 'README.md is wrong by a hundredth: run UPDATE_README=1 npm run size').toBe(
      true,
    )
  },
)

afterAll(() => {
  const table = [['file', 'minified', 'brotli', 'budget'], ...rows]
  console.log(table.map((row) => row.map((cell) => cell.padStart(18)).join('')).join('\n'))
})
