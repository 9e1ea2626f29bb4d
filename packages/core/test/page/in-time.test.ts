import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inTime } from '../../src/page/in-time.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('gives what comes in time, and leaves no timer behind', async () => {
  expect(await inTime(Promise.resolve(1), 10, 'it')).toBe(1)
  await expect(inTime(Promise.reject(new Error('theirs')), 10, 'it')).rejects.toThrow('theirs')
  expect(vi.getTimerCount()).toBe(0)
})

it('rejects what takes too long, and says what', async () => {
  const waiting = inTime(new Promise(() => {}), 10, 'it')
  const said = waiting.catch(String)
  await vi.advanceTimersByTimeAsync(10)
  expect(await said).toBe('Error: [sluice] it: not there after 10 ms')
})
