import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Config } from '../../src/config/config.js'
import { loadMigrations } from '../../src/load/load-migrations.js'
import { storedTexts } from '../../src/start/stored-texts.js'
import { loaderOf } from '../support/loader-of.js'

const reportError = vi.fn()
const read = [{ read: () => undefined, erase() {} }]
const load = loaderOf(vi.fn(async () => () => read))
const config = { migrate: ['klaro'] }

beforeEach(() => {
  vi.stubGlobal('reportError', reportError)
  reportError.mockReset()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  for (const pair of document.cookie.split('; '))
    document.cookie = `${pair.split('=')[0]}=; max-age=0; path=/`
})

describe('the choice of another tool', () => {
  it.each([
    ['where there is no cookie', '', {}, true],
    ['where a record is there', 'sluice=v=1', {}, false],
    ['where a cookie ends in the name of the record', 'xsluice=1', {}, true],
    ['where a cookie says the name of the record', 'x=sluice=1', {}, true],
    ['where the record goes by another name', 'choice=v=1', { cookie: { name: 'choice' } }, false],
    ['where the site names no tool', '', { migrate: undefined }, false],
  ])('is read %s: %j, %j: %s', async (_where, cookie, more, isRead) => {
    document.cookie = cookie
    const all = { ...config, ...more } as Config
    const found = await loadMigrations(load, all, storedTexts(all))
    expect(found).toBe(isRead ? read : undefined)
  })

  it('that does not come holds the page up for three seconds, and the error surfaces', async () => {
    vi.useFakeTimers()
    const done = vi.fn()
    void loadMigrations(
      loaderOf(() => new Promise(() => {})),
      config,
      [],
    ).then(done)
    await vi.advanceTimersByTimeAsync(2_999)
    expect(done).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(done).toHaveBeenCalledExactlyOnceWith(undefined)
    expect(reportError.mock.calls.join()).toContain('migrate: not there after 3000 ms')
  })
})
