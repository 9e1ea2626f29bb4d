import type { Service } from '@sluice/core'
import { describe, expect, it, vi } from 'vitest'
import { googleAds, googleAnalytics } from '../../src/index.js'
import { answerEarly } from '../../src/layer/answer-early.js'
import { type DataLayer, gtagOf } from '../../src/layer/data-layer.js'
import { clearPage, gtag, openPage } from '../google-fake.js'

const nextTask = () => new Promise((done) => setTimeout(done))

describe('answerEarly', () => {
  it('answers in the next task, once, and leaves the page’s own objects as they are', async () => {
    const layer: DataLayer = []
    const go = vi.fn()
    const parameters = { event_callback: go, value: 3 }
    const pushed = { event: 'x', eventCallback: go }
    gtagOf(layer)('event', 'queued', parameters)
    const look = answerEarly(layer, () => true)
    gtagOf(layer)('event', 'click', parameters)
    layer.push(pushed, null, ['event', 'x', parameters], () => {})
    expect(go).not.toHaveBeenCalled()
    look()
    await nextTask()
    expect(go).toHaveBeenCalledTimes(3)
    expect([parameters.event_callback, pushed.eventCallback]).toEqual([go, go])
    expect(layer[0]).toMatchObject({ 1: 'queued', 2: { value: 3, event_callback: undefined } })
  })

  it('leaves to Google what it hears', async () => {
    const layer: DataLayer = []
    const go = vi.fn()
    answerEarly(layer, (entry) => Object(entry).event === 'unheard')
    layer.push({ event: 'heard', eventCallback: go }, { event: 'unheard', eventCallback: go })
    await nextTask()
    expect(go).toHaveBeenCalledOnce()
    expect(layer[0]).toMatchObject({ eventCallback: go })
  })

  it('answers a question with undefined, once it is told that nobody else will', async () => {
    const layer: DataLayer = []
    const answer = vi.fn()
    let isDenied = false
    const look = answerEarly(layer, (_, isGet) => !isGet || isDenied)
    gtagOf(layer)('get', 'G-ONE', 'client_id', answer)
    await nextTask()
    expect(answer).not.toHaveBeenCalled()
    isDenied = true
    look()
    look()
    await nextTask()
    expect(answer).toHaveBeenCalledExactlyOnceWith()
  })

  it.each([
    ['so much is kept while nothing was said', undefined, 1_000],
    ['a queue that Google reads keeps all', 1, 1_500],
  ])('%s', (_, said, length) => {
    const layer: DataLayer = []
    if (said) layer.sluice = said
    answerEarly(layer, () => true)
    for (let index = 0; index < 1_500; index += 1) layer.push({ index })
    expect(layer).toHaveLength(length)
    expect(layer.at(-1)).toEqual({ index: 1_499 })
  })
})

describe('on a page', () => {
  const event = (go: () => void, more = {}) =>
    gtag('event', 'click', { event_callback: go, ...more })
  const ads = googleAds({ ids: ['AW-1', 'AW-2'] })
  const analytics = googleAnalytics({ id: 'G-ONE' })
  const twice = googleAnalytics({ id: 'G-ONE', ids: ['G-ONE', 'GT-1'] })

  it.each<[string, readonly Service[], object, object, boolean]>([
    ['nothing is granted', [analytics, ads], {}, { analytics: false }, true],
    ['its id is not granted', [analytics, ads], { send_to: 'AW-2/abc' }, { analytics: true }, true],
    [
      'none of its ids is',
      [analytics, ads],
      { send_to: ['AW-1', 'AW-2/abc'] },
      { analytics: true },
      true,
    ],
    [
      'one of its ids is',
      [analytics, ads],
      { send_to: ['AW-1', 'G-ONE'] },
      { analytics: true },
      false,
    ],
    ['it is for all, and one is granted', [analytics, ads], {}, { analytics: true }, false],
    [
      'it is for an id of the page’s own',
      [analytics, ads],
      { send_to: 'G-OWN' },
      { analytics: true },
      false,
    ],
    [
      'something is wrong with the page',
      [twice, googleAds({ id: 'GT-1' })],
      {},
      { analytics: true },
      true,
    ],
  ])('where %s, we answer', async (_, services, more, choice, isOurs) => {
    clearPage()
    const page = openPage(services)
    page.consent.decide(choice)
    const go = vi.fn()
    event(go, more)
    await nextTask()
    expect(go).toHaveBeenCalledTimes(isOurs ? 1 : 0)
  })
})
