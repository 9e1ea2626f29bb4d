import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTurn } from '../../src/start/create-turn.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Whether the turn is over by now. */
async function isOver(over: Promise<void>): Promise<boolean> {
  const pending = Symbol()
  return (await Promise.race([over, Promise.resolve(pending)])) !== pending
}

it('keeps nobody waiting where nothing comes first', async () => {
  const { over, end } = createTurn(undefined)
  expect(await isOver(over)).toBe(true)
  end()
})

it('is over once what came first has been painted', async () => {
  const { over, end } = createTurn(true)
  end()
  expect(await isOver(over)).toBe(false)
  vi.advanceTimersToNextFrame()
  vi.advanceTimersByTime(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOver(over)).toBe(true)
})

it('is over after a second where that does not come', async () => {
  const { over } = createTurn(true)
  await vi.advanceTimersByTimeAsync(999)
  expect(await isOver(over)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOver(over)).toBe(true)
})
