// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const page = readFileSync('SECURITY.md', 'utf8')
const links = [...page.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = '']) => path)

it('shows each promise of SECURITY.md by a file that there is', () => {
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter((path) => !existsSync(path))).toEqual([])
})

it('names the test of each promise', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.includes('---'))
  const promises = rows.filter((line) => !line.startsWith('| Sluice promises'))
  expect(promises.length).toBeGreaterThan(15)
  expect(promises.filter((line) => !/\.test\.ts\)/.test(line))).toEqual([])
})
