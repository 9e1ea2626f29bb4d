import { afterEach, expect, it } from 'vitest'
import { createPartLoader } from '../src/parts.js'

afterEach(() => document.head.replaceChildren())

it.each([
  ['https://cdn.example/js/sluice.js', 'https://cdn.example/js/sluice-gate.js'],
  ['https://cdn.example/js/sluice.js?v=2', 'https://cdn.example/js/sluice-gate.js?v=2'],
  ['https://cdn.example/sluice.js?v=/2&w=a%20b', 'https://cdn.example/sluice-gate.js?v=/2&w=a%20b'],
])('the tag at %s loads its part from %s', (address, expected) => {
  const asked: string[] = []
  const loadPart = createPartLoader(address, (url) => {
    asked.push(url)
    return document.createElement('script')
  })
  loadPart('sluice-gate')
  expect(asked).toEqual([expected])
})
