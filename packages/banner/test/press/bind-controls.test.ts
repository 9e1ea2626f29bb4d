import type { Undo } from '@sluice/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bindControls } from '../../src/press/bind-controls.js'
import { fillVisitorGaps, paint } from '../support/browser-gaps.js'
import { fakeConsent } from '../support/fake-consent.js'

fillVisitorGaps()

const preferences = vi.fn()
let fake: ReturnType<typeof fakeConsent>
let undo: Undo

beforeEach(() => {
  vi.useFakeTimers()
  fake = fakeConsent()
  undo = bindControls({ consent: fake.consent, preferences })
})

afterEach(() => {
  undo()
  vi.useRealTimers()
  vi.resetAllMocks()
})

/** Puts markup into the page, presses what has the id `press`, lets it be painted, and returns the event. */
function press(markup: string): MouseEvent {
  document.body.innerHTML = markup
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
  document.getElementById('press')?.dispatchEvent(event)
  paint()
  return event
}

test('opens the preferences', () => {
  press('<button id="press" data-sluice="preferences"></button>')
  expect(preferences).toHaveBeenCalledOnce()
})

test.each([
  ['accept-all', true],
  ['reject-all', false],
  ['withdraw', false],
])('decides on %s', (value, choice) => {
  press(`<button data-sluice="${value}"><b id="press">x</b></button>`)
  expect(fake.calls).toEqual([[{ analytics: choice, marketing: choice }, 'control']])
})

test('decides once the press is painted, and at once where the page is left before', () => {
  document.body.innerHTML = '<button data-sluice="reject-all">No</button>'
  const button = document.querySelector('button')
  button?.click()
  expect(fake.calls).toEqual([])
  window.dispatchEvent(new Event('pagehide'))
  expect(fake.calls).toHaveLength(1)
  button?.click()
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  expect(fake.calls).toHaveLength(2)
  vi.runAllTimers()
  expect(fake.calls).toHaveLength(2)
})

test.each([
  '<span id="press" role="button" tabindex="0" data-sluice="reject-all">No</span>',
  '<our-link id="press" role="link" tabindex="0" data-sluice="reject-all">No</our-link>',
])('hears what is a button or link by its role: %s', (markup) => {
  press(markup)
  expect(fake.calls).toHaveLength(1)
})

test('says of anything else that it is no control', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const event = press('<p data-sluice="accept-all"><b id="press">Yes</b></p>')
  expect(error).toHaveBeenCalledWith(
    '[sluice] data-sluice takes a button, a link, or a role of these, got',
    document.querySelector('p'),
  )
  expect(event.defaultPrevented).toBe(false)
  expect(fake.calls).toEqual([])
})

test('says why a press that cannot be seen decides nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const event = press(
    '<p style="opacity:0"><a href="#" id="press" data-sluice="withdraw">Yes</a></p>',
  )
  expect(warn).toHaveBeenCalledWith(
    '[sluice] data-sluice="withdraw": nothing is decided: it cannot be seen',
    document.querySelector('a'),
  )
  expect(event.defaultPrevented).toBe(false)
  expect(fake.calls).toEqual([])
})

test('keeps a link from leading anywhere', () => {
  const event = press('<a href="#" id="press" data-sluice="withdraw">x</a>')
  expect(event.defaultPrevented).toBe(true)
})

test('hears a control inside an open shadow root', () => {
  document.body.innerHTML = '<div></div>'
  const root = document.body.firstElementChild?.attachShadow({ mode: 'open' })
  const button = document.createElement('button')
  button.setAttribute('data-sluice', 'preferences')
  root?.append(button)
  button.click()
  paint()
  expect(preferences).toHaveBeenCalledOnce()
})

test('hears a control in a part of the page that stops its clicks', () => {
  document.body.innerHTML = '<p><button data-sluice="reject-all">No</button></p>'
  document.body.firstElementChild?.addEventListener('click', (event) => event.stopPropagation())
  document.querySelector('button')?.click()
  paint()
  expect(fake.calls).toHaveLength(1)
})

test.each(['prefrences', '', 'toString', 'constructor', '__proto__'])(
  'says what %j should have been',
  (value) => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    press(`<button id="press" data-sluice="${value}"></button>`)
    expect(error).toHaveBeenCalledWith(
      `[sluice] data-sluice takes preferences, accept-all, reject-all, withdraw, got "${value}"`,
      document.getElementById('press'),
    )
    expect(fake.calls).toEqual([])
  },
)

test('leaves alone what is no control', () => {
  const error = vi.spyOn(console, 'error')
  const event = press('<div data-sluice="declaration"><a id="press" href="#"></a></div>')
  expect(event.defaultPrevented).toBe(false)
  expect(error).not.toHaveBeenCalled()
})

test('stops with its undo', () => {
  undo()
  press('<button id="press" data-sluice="accept-all"></button>')
  expect(fake.calls).toEqual([])
})

test.each([
  ['withdraw', [[{ analytics: false, marketing: false }, 'control']], 0],
  ['reject-all', [[{ analytics: false, marketing: false }, 'control']], 0],
  ['preferences', [], 1],
  // What the visitor saw then, nobody knows any more.
  ['accept-all', [], 1],
])('of the presses from before it was there, %s does what is safe', (value, calls, opened) => {
  undo()
  document.body.innerHTML = `<button data-sluice="${value}">x</button>`
  const button = document.querySelector('button') as HTMLElement
  const event = new MouseEvent('click', { bubbles: true })
  button.dispatchEvent(event)
  undo = bindControls({
    consent: fake.consent,
    preferences,
    early: [{ event, path: [button, document.body, document, window] }],
  })
  paint()
  expect(fake.calls).toEqual(calls)
  expect(preferences).toHaveBeenCalledTimes(opened)
})
