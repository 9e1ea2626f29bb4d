import { createGate } from '@sluice/core'
import { pretendVisitor } from '@sluice/core/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mountBanner } from '../src/layers/mount-banner.js'
import { type LaterBanner, mountWhenAsked } from '../src/when-asked.js'
import { fillBrowserGaps } from './support/browser-gaps.js'

fillBrowserGaps()

let banner: LaterBanner
const undo: (() => void)[] = []
const load = vi.fn(async () => ({ mountBanner }))
const root = () => document.querySelector('sluice-banner')?.shadowRoot
const shown = () => Boolean(root()?.querySelector('[part=banner]'))
const isOpen = () => Boolean(root()?.querySelector('[part=dialog]'))
/** Whatever was loaded has been mounted by then. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  document.body.innerHTML = '<button type="button" data-sluice="preferences">Choices</button>'
})
afterEach(() => {
  banner()
  for (const one of undo.splice(0)) one()
  load.mockReset()
  load.mockImplementation(async () => ({ mountBanner }))
  expect(document.querySelector('sluice-banner')).toBeNull()
})

test('loads the banner where something is unset, and asks', async () => {
  banner = mountWhenAsked(pretendVisitor().consent, load, { controller: 'Example Ltd' })
  await vi.waitFor(() => expect(shown()).toBe(true))
  expect(root()?.textContent).toContain('Example Ltd')
})

test('loads nothing for a visitor who has decided, until the preferences are opened', async () => {
  const visitor = pretendVisitor()
  visitor.deny()
  banner = mountWhenAsked(visitor.consent, load)
  await settled()
  expect(load).not.toHaveBeenCalled()
  document.querySelector('button')?.click()
  await vi.waitFor(() => expect(isOpen()).toBe(true))
  banner.open()
  await vi.waitFor(() => expect(shown()).toBe(true))
  expect(load).toHaveBeenCalledOnce()
})

test('asks as soon as the answers expire', async () => {
  const visitor = pretendVisitor()
  visitor.grant()
  banner = mountWhenAsked(visitor.consent, load)
  visitor.expire()
  await vi.waitFor(() => expect(shown()).toBe(true))
})

test('tries again where the code did not come', async () => {
  const failure = new Error('the network is down')
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  load.mockRejectedValueOnce(failure)
  const visitor = pretendVisitor()
  banner = mountWhenAsked(visitor.consent, load)
  await vi.waitFor(() => expect(report).toHaveBeenCalledWith(failure))
  visitor.grant('analytics')
  await vi.waitFor(() => expect(shown()).toBe(true))
})

test('does not ask by itself with ask: false', async () => {
  banner = mountWhenAsked(pretendVisitor().consent, load, { ask: false })
  await settled()
  expect(load).not.toHaveBeenCalled()
  banner.preferences()
  await vi.waitFor(() => expect(isOpen()).toBe(true))
})

test('mounted, taken away and mounted again before the code came, as React does: one banner, and no complaint', async () => {
  const said = vi.spyOn(console, 'warn')
  const { consent } = pretendVisitor()
  const mount = () => {
    const gate = createGate(consent)
    const later = mountWhenAsked(consent, load)
    const { preferences, open } = later
    const stop = () => {
      gate()
      later()
    }
    return Object.assign(stop, { preferences, open })
  }
  mount()()
  banner = mount()
  await vi.waitFor(() => expect(shown()).toBe(true))
  await settled()
  expect(document.querySelectorAll('sluice-banner')).toHaveLength(1)
  banner()
  banner.preferences()
  await settled()
  expect(document.querySelector('sluice-banner')).toBeNull()
  expect(said.mock.calls).toEqual([])
  said.mockRestore()
})

test('its code comes after that of the next one: it mounts nothing', async () => {
  const said = vi.spyOn(console, 'warn')
  const { consent } = pretendVisitor()
  let come = (): void => {}
  load.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        come = () => resolve({ mountBanner })
      }),
  )
  mountWhenAsked(consent, load)()
  banner = mountWhenAsked(consent, load)
  await vi.waitFor(() => expect(shown()).toBe(true))
  come()
  await settled()
  expect(document.querySelectorAll('sluice-banner')).toHaveLength(1)
  expect(said.mock.calls).toEqual([])
  said.mockRestore()
})
