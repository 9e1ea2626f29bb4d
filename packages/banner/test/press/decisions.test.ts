import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { visitorId } from '../../../../tools/record/record-text.mjs'
import type { Banner } from '../../src/layers/banner-options.js'
import { mountBanner } from '../../src/layers/mount-banner.js'
import { fillBrowserGaps, paint } from '../support/browser-gaps.js'
import { type FakeState, fakeConsent, policyOf } from '../support/fake-consent.js'
import { part, root } from '../support/shown-banner.js'

fillBrowserGaps()

const counter = { name: 'counter', title: 'Counter', category: 'analytics', provider: 'Us' }
const video = { name: 'video', title: 'Video', category: 'marketing', provider: 'Us' }
let banner: Banner

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  banner()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function mount(answers: Record<string, boolean> = {}, state?: FakeState) {
  const fake = fakeConsent(policyOf(counter, video), state)
  Object.assign(fake.answers, answers)
  banner = mountBanner(fake.consent, { controller: 'Us' })
  return fake
}

test.each(['accept-all', 'reject-all', 'save'])('%s says what the visitor was shown', (button) => {
  const { notices } = mount()
  if (button === 'save') part('choose')?.click()
  paint()
  part(button)?.click()
  paint()
  expect(notices).toHaveLength(1)
  expect(notices[0]).toMatchObject({
    language: 'en',
    texts: {
      title: 'Your privacy choice',
      question: expect.stringContaining('Us would like'),
      rejectAll: 'Reject all',
      categories: [
        { title: 'Necessary' },
        { title: 'Analytics', services: [{ title: 'Counter' }] },
        { title: 'Marketing', services: [{ title: 'Video' }] },
      ],
    },
  })
})

const before = { analytics: true, counter: false, marketing: false }

test.each([
  ['accept-all', true],
  ['reject-all', false],
])('where one thing is new, %s of the banner decides on that alone', (button, choice) => {
  const { calls, notices, actions } = mount(before)
  expect(part('banner')?.textContent).toContain('Something new to decide')
  expect(part('banner')?.textContent).toContain('for: Video.')
  expect(part('banner')?.textContent).not.toContain('Analytics')
  part(button)?.click()
  paint()
  expect(calls).toEqual([[{ ...before, video: choice }, 'banner']])
  expect(notices[0]).toMatchObject({ texts: { title: 'Something new to decide' } })
  expect(actions).toEqual([button])
  expect(part('banner')).toBeNull()
})

test('there the preferences show the answers that stand, and decide on everything', () => {
  const { calls } = mount(before)
  part('choose')?.click()
  paint()
  const on = [...root().querySelectorAll('input')].filter(({ checked }) => checked)
  expect(on.map(({ name }) => name)).toEqual(['analytics'])
  root().querySelector<HTMLElement>('dialog [part=reject-all]')?.click()
  paint()
  expect(calls).toEqual([
    [{ analytics: false, marketing: false, counter: false, video: false }, 'preferences'],
  ])
})

test('an answer that another tab gives between the press and its record stands', () => {
  const { calls, answers } = mount(before)
  part('accept-all')?.click()
  answers.counter = true
  answers.analytics = false
  paint()
  expect(calls).toEqual([
    [{ analytics: false, counter: true, marketing: false, video: true }, 'banner'],
  ])
})

test('switches that are not saved stay as they are when another tab decides or the region is found', () => {
  const { answers, listeners, calls } = mount()
  part('choose')?.click()
  paint()
  const video = root().querySelector<HTMLInputElement>('input[name=video]')
  video?.click()
  Object.assign(answers, { analytics: true, counter: true, marketing: true, video: false })
  for (const listener of [...listeners]) listener({ source: 'storage' })
  expect(root().querySelector('input[name=video]')).toBe(video)
  expect(video?.checked).toBe(true)
  expect(part('banner')).toBeNull()
  part('save')?.click()
  paint()
  expect(calls.at(-1)?.[0]).toMatchObject({ video: true, analytics: false })
  expect(part('dialog')).toBeNull()
})

test('a press leaves no listener behind', () => {
  mount()
  const added = vi.spyOn(window, 'addEventListener')
  part('choose')?.click()
  paint()
  const ends = added.mock.calls.flatMap(
    ([, , options]) => (options as { signal?: AbortSignal })?.signal ?? [],
  )
  expect(ends.length).toBeGreaterThan(1)
  expect(ends.every(({ aborted }) => aborted)).toBe(true)
})

test('the question follows an answer that was given elsewhere to a part of it', () => {
  const { consent } = mount()
  consent.decide({ analytics: true, counter: true })
  expect(part('banner')?.textContent).toContain('for: Marketing.')
})

test.each(['banner', 'dialog'])('the %s says that the browser’s signal was obeyed', (layer) => {
  mount({}, { model: 'opt-out', signal: 'gpc' })
  banner.preferences()
  expect(part(layer)?.textContent).toContain('Opt-out request honoured')
  banner()
  mount({}, { model: 'opt-out' })
  banner.preferences()
  expect(part(layer)?.textContent).not.toContain('Opt-out request honoured')
})

test('the preferences show the record, and give a copy of it', async () => {
  const made: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob)
    return 'blob:copy'
  })
  const revoke = vi.spyOn(URL, 'revokeObjectURL')
  mount(
    {},
    { record: { id: visitorId, revision: 1, time: 1_780_000_000, granted: [], denied: [] } },
  )
  banner.preferences()
  expect(part('dialog')?.textContent).toContain(`Number of your record: ${visitorId}`)
  expect(part('dialog')?.textContent).toContain('May 28, 2026')
  expect(part('download')?.getAttribute('href')).toBe('blob:copy')
  expect(part('download')?.getAttribute('download')).toBe('consent-record.json')
  expect(made[0]?.type).toBe('application/json')
  banner.close()
  expect(revoke).toHaveBeenCalledWith('blob:copy')
})

test('without a record there is nothing to copy', () => {
  mount()
  banner.preferences()
  expect(part('download')).toBeNull()
})

const link = '<a href="/privacy">Privacy policy</a>'

test.each([
  ['{privacyPolicy} <b>', 'And {privacyPolicy}.', `${link} &lt;b&gt;`, `And ${link}.`],
  ['Q', 'A {privacyPolicy}, B {privacyPolicy}, C', 'Q', `A ${link}, B ${link}, C`],
  ['Q {privacyPolicy}', 'A', `Q ${link}`, 'A'],
  ['Q', 'A', 'Q', `A ${link}`],
])('the link to the policy stands in each slot of %j and %j', (question, assurance, ...said) => {
  const overrides = { question, assurance }
  banner = mountBanner(fakeConsent().consent, { privacyPolicy: '/privacy', overrides })
  expect([...root().querySelectorAll('section p')].map((p) => p.innerHTML)).toEqual(said)
})

test('without an address the words of the link stand, so that no sentence has a hole', () => {
  const overrides = { assurance: 'Our {privacyPolicy} says more.' }
  banner = mountBanner(fakeConsent().consent, { overrides })
  expect(part('banner')?.textContent).toContain('Our Privacy policy says more.')
  expect(root().querySelector('section a')).toBeNull()
  banner()
  banner = mountBanner(fakeConsent().consent)
  expect(part('banner')?.textContent).not.toContain('Privacy policy')
})

test('no link leads to a script', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const privacyPolicy = 'java\nscript:alert(1)'
  const { consent } = fakeConsent(policyOf({ ...video, privacyPolicy }))
  banner = mountBanner(consent, { privacyPolicy })
  banner.preferences()
  expect(root().querySelectorAll('section, dialog')).toHaveLength(2)
  expect(root().querySelector('a')).toBeNull()
  expect(error.mock.calls).toEqual([
    [`[sluice] privacyPolicy takes an address of the web, got ${JSON.stringify(privacyPolicy)}`],
  ])
})
