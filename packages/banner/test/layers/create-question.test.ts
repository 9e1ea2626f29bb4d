import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { de } from '../../src/languages/de.js'
import { en } from '../../src/languages/en.js'
import type { Banner } from '../../src/layers/banner-options.js'
import { createQuestion } from '../../src/layers/create-question.js'
import { type InReach, inReach } from '../../src/layers/in-reach.js'
import { renderLayer } from '../../src/layers/render-layer.js'
import { createSupplement, type Supplement } from '../../src/layers/supplement.js'
import { beforePress } from '../../src/press/before-press.js'
import { createQuestionView } from '../../src/view/create-question-view.js'
import { fillBrowserGaps, paint } from '../support/browser-gaps.js'
import { type FakeState, fakeConsent, policyOf } from '../support/fake-consent.js'
import { part } from '../support/shown-banner.js'

fillBrowserGaps()

let banner: Banner
let asked: { bring(supplement: Supplement): void; fail(error: Error): void }[]
let bringReach: (() => Promise<void>) | undefined
const surfaced: Error[] = []

beforeEach(() => {
  asked = []
  surfaced.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('reportError', (error: Error) => surfaced.push(error))
})

afterEach(() => {
  banner()
  vi.useRealTimers()
})

async function press(name: string): Promise<void> {
  part(name)?.click()
  paint()
  await vi.advanceTimersByTimeAsync(0)
}

const video = { name: 'video', title: 'Video', category: 'marketing', provider: 'Us' }

const asking = { document, render: renderLayer, createView: createQuestionView }

/** A question whose preferences come when the test lets them. */
function ask(options: object = {}, state?: FakeState) {
  const fake = fakeConsent(policyOf(video), state)
  const loadSupplement = () =>
    new Promise<Supplement>((bring, fail) => {
      asked.push({ bring, fail })
    })
  const loadInReach = () =>
    new Promise<InReach>((come) => {
      bringReach = async () => {
        come({ ...inReach, beforePress })
        await vi.advanceTimersByTimeAsync(0)
      }
    })
  banner = createQuestion(fake.consent, { ...asking, loadInReach, loadSupplement, ...options })
  return fake
}

/** The question is painted, and what keeps it in reach comes. */
async function settle(): Promise<void> {
  paint()
  await bringReach?.()
}

/** It has settled, and the visitor moves. */
async function move(): Promise<void> {
  await settle()
  window.dispatchEvent(new Event('pointermove'))
  await vi.advanceTimersByTimeAsync(100)
}

async function bring(index = 0): Promise<void> {
  asked[index]?.bring(createSupplement(en))
  await vi.advanceTimersByTimeAsync(0)
}

test('what keeps the question in reach is asked for once that is painted', () => {
  bringReach = undefined
  ask()
  expect(part('banner')).not.toBeNull()
  expect(bringReach).toBeUndefined()
  paint()
  expect(bringReach).toBeDefined()
})

test.each(['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'])(
  'the preferences are asked for at the first %s, and once',
  async (type) => {
    ask()
    await settle()
    expect(asked).toHaveLength(0)
    for (const event of [type, 'pointermove', type]) window.dispatchEvent(new Event(event))
    expect(asked).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(asked).toHaveLength(1)
  },
)

test('the preferences are asked for after a while, though nobody moves', async () => {
  ask()
  await settle()
  await vi.advanceTimersByTimeAsync(1_499)
  expect(asked).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveLength(1)
})

test('a press that follows the first move at once is not kept waiting: the preferences come later', async () => {
  const { calls } = ask()
  await settle()
  for (const type of ['pointermove', 'pointerup']) window.dispatchEvent(new Event(type))
  await press('reject-all')
  expect(calls).toHaveLength(1)
  window.dispatchEvent(new Event('pointermove'))
  await vi.advanceTimersByTimeAsync(1_300)
  expect(asked).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(100)
  expect(asked).toHaveLength(1)
})

test('preferences that a press has brought are not brought again', async () => {
  ask()
  await press('choose')
  await bring()
  await press('close')
  await move()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(asked).toHaveLength(1)
})

test('no preferences are asked for by a banner that was taken away', async () => {
  ask()
  await settle()
  banner()
  window.dispatchEvent(new Event('keydown'))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(asked).toHaveLength(0)
})

test('where what keeps it in reach does not come, the question can be answered, and the preferences opened', async () => {
  const loadInReach = () => Promise.reject(new Error('no reach'))
  ask({ loadInReach })
  paint()
  await vi.advanceTimersByTimeAsync(0)
  expect(surfaced.map(({ message }) => message)).toEqual(['no reach'])
  await press('choose')
  await bring()
  expect(part('dialog')).not.toBeNull()
  await press('close')
  await press('accept-all')
  expect(part('banner')).toBeNull()
})

test('what was painted stays as it is when they come', async () => {
  ask()
  const before = part('reject-all')
  await move()
  await bring()
  expect(part('reject-all')).toBe(before)
  expect(part('dialog')).toBeNull()
  await press('choose')
  expect(part('dialog')?.textContent).toContain('Measures which pages are visited')
})

test.each(['accept-all', 'reject-all'])(
  '%s works before the preferences have come',
  async (name) => {
    const { calls, notices } = ask()
    await press(name)
    const choice = name === 'accept-all'
    expect(calls).toEqual([[{ analytics: choice, marketing: choice, video: choice }, 'banner']])
    expect(notices[0]?.texts).toMatchObject({
      title: 'Your privacy choice',
      categories: [
        { title: 'Necessary' },
        { title: 'Analytics' },
        { title: 'Marketing', services: [{ title: 'Video' }] },
      ],
    })
    await bring()
    expect(part('banner')).toBeNull()
    expect(part('dialog')).toBeNull()
  },
)

test('a press that comes before them opens them, unless the visitor has decided meanwhile', async () => {
  ask()
  await press('choose')
  expect(part('banner')?.parentElement?.hasAttribute('data-busy')).toBe(true)
  await bring()
  expect(part('dialog')).not.toBeNull()
  expect(part('banner')?.parentElement?.hasAttribute('data-busy')).toBe(false)
  await press('close')
  banner()

  const { calls } = ask()
  await press('choose')
  await press('reject-all')
  expect(calls).toHaveLength(1)
  await bring(1)
  expect(part('dialog')).toBeNull()
})

test('where they fail, the question can be answered, and the next press tries again', async () => {
  const { calls } = ask()
  await press('choose')
  for (const one of asked.splice(0)) one.fail(new Error('no part'))
  await vi.advanceTimersByTimeAsync(0)
  expect(surfaced.map(({ message }) => message)).toContain('no part')
  expect(part('dialog')).toBeNull()
  expect(part('banner')?.parentElement?.hasAttribute('data-busy')).toBe(false)
  await press('choose')
  expect(asked).toHaveLength(1)
  await bring()
  expect(part('dialog')).not.toBeNull()
  await press('close')
  await press('reject-all')
  expect(calls).toHaveLength(1)
})

test('it goes on in another language before they are there, and they come in that', async () => {
  ask()
  banner.speak(de)
  expect(part('reject-all')?.textContent).toBe('Alle ablehnen')
  await move()
  await bring()
  await press('choose')
  expect(part('dialog')?.textContent).toContain('Datenschutz-Einstellungen')
})

test('the site’s own words stand in the question at once, and what is wrong with them is said later', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const overrides = {
    titel: 'Hallo',
    title: 'Hallo',
    question: 5,
    categories: { analytics: { title: { type: 'script' } }, marketing: { title: 'Werbung' } },
  }
  ask({ overrides, layout: 'box' })
  expect(part('banner')?.querySelector('h2')?.textContent).toBe('Hallo')
  expect(part('banner')?.textContent).toContain('for: Analytics, Werbung.')
  expect(error).not.toHaveBeenCalled()
  await move()
  await bring()
  const said = error.mock.calls.join()
  for (const key of [
    'got "titel"',
    'texts.question',
    'categories.analytics.title',
    'banner.layout',
  ])
    expect(said).toContain(key)
  error.mockRestore()
})

test('of what is new it asks in the words of the first question where there are no others', () => {
  const fake = fakeConsent(policyOf(video))
  Object.assign(fake.answers, { analytics: true, marketing: false })
  banner = createQuestion(fake.consent, asking)
  expect(part('banner')?.textContent).toContain('for: Video.')
})

test('nothing is brought into a banner that was taken away', async () => {
  const keepInReach = vi.fn(inReach.keepInReach)
  let come = (_: InReach): void => {}
  const loadInReach = () =>
    new Promise<InReach>((resolve) => {
      come = resolve
    })
  ask({ loadInReach })
  paint()
  banner()
  come({ ...inReach, keepInReach })
  await vi.advanceTimersByTimeAsync(0)
  expect(document.querySelector('sluice-banner')).toBeNull()
  expect(keepInReach).not.toHaveBeenCalled()
})
