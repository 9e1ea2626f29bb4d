import { afterAll, describe, expect, vi } from 'vitest'
import { render } from '../../src/markup/draw.js'

// The tag draws the same components with `draw.ts`: what holds with Preact has to hold with it, too.
vi.mock('preact', async () => {
  const draw = await import('../../src/markup/draw.js')
  return { ...draw, render: drawn }
})
const drawn = vi.hoisted(() => vi.fn())
drawn.mockImplementation(render)

// If the mock misses its module, the tests below run on Preact and prove nothing.
afterAll(() => {
  expect(drawn).toHaveBeenCalled()
})

// Each file gets a suite of its own, so that its hooks do not run for the tests of the others.
describe('as mounted', async () => {
  await import('./mount-banner.test.js')
})
describe('its preferences later', async () => {
  await import('./create-question.test.js')
})
describe('decisions', async () => {
  await import('../press/decisions.test.js')
})
describe('layouts', async () => {
  await import('./layouts.test.js')
})
