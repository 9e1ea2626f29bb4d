import { afterAll, describe, expect, vi } from 'vitest'
import { render } from '../src/inside/draw.js'

// The tag draws the same components with something smaller: what holds with Preact holds without. By its path, because only
// the banner has a Preact.
vi.mock('../../banner/node_modules/preact/dist/preact.mjs', async () => {
  const draw = await import('../src/inside/draw.js')
  return { ...draw, render: drawn }
})
const drawn = vi.hoisted(() => vi.fn())
drawn.mockImplementation(render)

// One that draws nothing would leave all of this to Preact.
afterAll(() => {
  expect(drawn).toHaveBeenCalled()
})

// A suite each, so that one file's hooks leave the other files' tests alone.
describe('as mounted', async () => {
  await import('../../banner/test/layers/mount-banner.test.js')
})
describe('its preferences later', async () => {
  await import('../../banner/test/layers/create-question.test.js')
})
describe('decisions', async () => {
  await import('../../banner/test/press/decisions.test.js')
})
describe('layouts', async () => {
  await import('../../banner/test/layers/layouts.test.js')
})
