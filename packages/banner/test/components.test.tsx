import { h, render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { adoptStyles, Banner, createView, Preferences } from '../src/components.js'
import { fillBrowserGaps, paint } from './support/browser-gaps.js'
import { fakeConsent } from './support/fake-consent.js'

fillBrowserGaps()

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  render(null, document.body)
  vi.useRealTimers()
})

test('an app of Preact’s draws the layers where it wants them', () => {
  const { consent, calls } = fakeConsent()
  const undo = adoptStyles()
  const actions = { choose: vi.fn(), left: vi.fn(), putOff: vi.fn(), decided: vi.fn() }
  const view = createView(consent, { controller: 'Us', layout: 'corner' }, actions)
  render(<Banner {...view} />, document.body)
  expect(document.querySelector('section.corner')?.textContent).toContain('Us would like')
  document.querySelector<HTMLElement>('[part=choose]')?.click()
  paint()
  expect(actions.choose).toHaveBeenCalledOnce()

  render(<Preferences {...view} />, document.body)
  document.querySelector<HTMLElement>('[name=analytics]')?.click()
  document.querySelector<HTMLElement>('[part=save]')?.click()
  paint()
  expect(calls).toEqual([[{ analytics: true, marketing: false }, 'preferences']])
  expect(actions.decided).toHaveBeenCalledOnce()

  expect(document.adoptedStyleSheets).toHaveLength(1)
  undo()
  expect(document.adoptedStyleSheets).toEqual([])
})
