import { describe, vi } from 'vitest'

// The tag draws the same components with something smaller: what holds with Preact holds without.
vi.mock('preact', () => import('../src/draw.js'))

// A suite each, so that one file's hooks leave the other files' tests alone.
describe('as mounted', async () => {
  await import('../../banner/test/mount-banner.test.js')
})
describe('its preferences later', async () => {
  await import('../../banner/test/create-question.test.js')
})
describe('decisions', async () => {
  await import('../../banner/test/decisions.test.js')
})
describe('layouts', async () => {
  await import('../../banner/test/layouts.test.js')
})
