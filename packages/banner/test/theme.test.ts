// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { themeStyles } from '../src/styles/theme.css.js'

const declared = (css: string) =>
  [...css.matchAll(/(--sluice-[\w-]+): (.+);/g)].map(([, name, value]) => [name, value])

test('docs/banner.md lists every custom property with its usual value, and its dark one', () => {
  const [light = '', dark = ''] = themeStyles('auto').split('@media')
  const inTheDark = new Map(declared(dark) as [string, string][])
  const rows = [
    ...readFileSync('docs/banner.md', 'utf8').matchAll(
      /^\| `(--sluice-[\w-]+)` \| `(.+?)` \| (?:`(.+?)` )?\|/gm,
    ),
  ].map(([, name, usual, other]) => [name, usual, other])
  expect(rows).toEqual(
    declared(light).map(([name, value]) => [name, value, inTheDark.get(`${name}`)]),
  )
})
