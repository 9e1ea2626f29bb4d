import { afterEach, expect, it, vi } from 'vitest'
import { loadMigrations } from '../../src/load/load-migrations.js'
import { loaderOf } from '../support/loader-of.js'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('another tool’s choice that does not come holds the page up for three seconds, and the error surfaces', async () => {
  const reportError = vi.fn()
  vi.stubGlobal('reportError', reportError)
  vi.useFakeTimers()
  const done = vi.fn()
  const loadPart = loaderOf(() => new Promise(() => {}))
  void loadMigrations(loadPart, ['klaro']).then(done)
  await vi.advanceTimersByTimeAsync(2_999)
  expect(done).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toHaveBeenCalledExactlyOnceWith(undefined)
  expect(reportError.mock.calls.join()).toContain('migrate: not there after 3000 ms')
})
