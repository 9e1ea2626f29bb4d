import { h, render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Placeholder } from '../src/components/placeholder.js'
import { fillBrowserGaps, paint } from './support/browser-gaps.js'
import { fakeConsent, policyOf } from './support/fake-consent.js'

const fake = () =>
  fakeConsent(policyOf({ name: 'video', title: 'Vidstream', category: 'marketing', provider: 'V' }))
const root = () => document.querySelector('sluice-placeholder')?.shadowRoot as ShadowRoot
const button = (part: string) => root().querySelector<HTMLElement>(`[part=${part}]`)

beforeEach(() => {
  fillBrowserGaps()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  render(null, document.body)
  vi.unstubAllGlobals()
})

test('draws in a Preact app what stands in for an embed', () => {
  const { consent, calls } = fake()
  const loadOnce = vi.fn()
  render(
    <Placeholder consent={consent} names={['video']} title="Our film" loadOnce={loadOnce} />,
    document.body,
  )
  expect(root().querySelector('strong')?.textContent).toBe('Our film')
  expect(root().querySelector('strong')?.getAttribute('dir')).toBe('auto')
  button('load-once')?.click()
  paint()
  expect(loadOnce).toHaveBeenCalledOnce()
  button('always')?.click()
  paint()
  expect(calls).toEqual([[{ video: true }, 'placeholder']])
})

test('keeps the focus when the app draws again, and calls what it was given last', () => {
  const { consent } = fake()
  const draw = (title: string, loadOnce: () => void) =>
    render(
      <Placeholder consent={consent} names={['marketing']} title={title} loadOnce={loadOnce} />,
      document.body,
    )
  const [first, second] = [vi.fn(), vi.fn()]
  draw('Our film', first)
  button('load-once')?.focus()
  draw('Our film', second)
  expect(root().activeElement).toBe(button('load-once'))
  button('load-once')?.click()
  paint()
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  expect(button('always')).toBeNull()
  draw('Another film', second)
  expect(root().querySelector('strong')?.textContent).toBe('Another film')
})
