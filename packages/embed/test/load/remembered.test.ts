import { expect, it, vi } from 'vitest'
import { remembered } from '../../src/load/remembered.js'

it('runs once, and hands the same to all', async () => {
  const run = vi.fn(async (one: number) => ({ one }))
  const once = remembered(run)
  const [first, second] = await Promise.all([once(1), once(2)])
  expect(second).toBe(first)
  expect(run).toHaveBeenCalledExactlyOnceWith(1)
})

it('tries again where it failed', async () => {
  const run = vi.fn(async () => 'there').mockRejectedValueOnce(new Error('blocked'))
  const once = remembered(run)
  await expect(once()).rejects.toThrow('blocked')
  expect(await once()).toBe('there')
  expect(await once()).toBe('there')
  expect(run).toHaveBeenCalledTimes(2)
})
