import type { Banner } from '@sluice/banner'
import { expect, test, vi } from 'vitest'
import { createBannerLoader } from '../../src/start/banner-loader.js'

function prepare() {
  const calls: string[] = []
  const method = (name: string) => () => void calls.push(name)
  const banner = {
    open: method('open'),
    close: method('close'),
    preferences: method('preferences'),
  } as unknown as Banner
  const load = vi.fn(async (asks: boolean) => {
    calls.push(asks ? 'load, asking' : 'load')
    return banner
  })
  return { calls, loader: createBannerLoader(load) }
}
const settled = () => new Promise((done) => setTimeout(done))

test('closing before the banner is loaded loads nothing, and the question does not undo it', async () => {
  const { calls, loader } = prepare()
  loader.close()
  loader.ask()
  await settled()
  expect(calls).toEqual([])
  loader.preferences()
  loader.close()
  await settled()
  expect(calls).toEqual(['load', 'preferences', 'close'])
})

test('it is loaded once, and asks', async () => {
  const { calls, loader } = prepare()
  loader.ask()
  loader.open()
  await settled()
  expect(calls).toEqual(['load, asking', 'open'])
})
