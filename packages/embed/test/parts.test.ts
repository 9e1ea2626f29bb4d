import { afterEach, expect, it } from 'vitest'
import { createPartLoader } from '../src/parts.js'

afterEach(() => document.head.replaceChildren())

it.each([
  ['https://cdn.example/js/sluice.js', 'https://cdn.example/js/sluice-gate.js'],
  ['https://cdn.example/js/sluice.js?v=2', 'https://cdn.example/js/sluice-gate.js?v=2'],
  ['https://cdn.example/sluice.js?v=/2&w=a%20b', 'https://cdn.example/sluice-gate.js?v=/2&w=a%20b'],
])('the tag at %s loads its part from %s', async (address, expected) => {
  const asked: string[] = []
  const loadPart = createPartLoader(address, (url) => {
    asked.push(url)
    return document.createElement('script')
  })
  void loadPart('sluice-gate')
  await Promise.resolve()
  expect(asked).toEqual([expected])
})

it('a part that page code asks for during the insertion of its script is inserted once', async () => {
  let asked = 0
  let gate: Promise<unknown> | undefined
  const load = () => {
    gate ??= loadPart('sluice-gate')
    return gate
  }
  const loadPart = createPartLoader('https://cdn.example/sluice.js', () => {
    asked += 1
    if (asked < 9) void load()
    return document.createElement('script')
  })
  void load()
  await Promise.resolve()
  expect(asked).toBe(1)
})
