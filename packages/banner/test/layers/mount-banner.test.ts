import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mountDeclaration } from '../../src/declaration/mount-declaration.js'
import { de } from '../../src/languages/de.js'
import type { Banner } from '../../src/layers/banner-options.js'
import { mountBanner } from '../../src/layers/mount-banner.js'
import { fillBrowserGaps, paint, shownDocument } from '../support/browser-gaps.js'
import { fakeConsent, policyOf } from '../support/fake-consent.js'
import { part, root } from '../support/shown-banner.js'

fillBrowserGaps()

const services = [
  { name: 'tool', category: 'analytics', provider: 'Tool Ltd', purpose: '<i>Counts</i>' },
  { name: 'ads', category: ['marketing', 'analytics'], provider: 'Ads Ltd' },
  { name: 'login', category: 'necessary', provider: 'Us' },
]
let fake: ReturnType<typeof fakeConsent>
let banner: Banner

beforeEach(() => {
  document.body.innerHTML = '<main><button id="settings" data-sluice="preferences"></button></main>'
  fake = fakeConsent(policyOf(...services.slice(0, 2)))
  vi.useFakeTimers()
})

afterEach(() => {
  banner()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const switchOf = (name: string) =>
  root().querySelector<HTMLInputElement>(`input[role=switch][name=${name}]`) as HTMLInputElement

test('asks while something is unset, before the page, and takes no focus', () => {
  banner = mountBanner(fake.consent)
  expect(part('banner')).not.toBeNull()
  expect(document.body.previousElementSibling?.localName).toBe('sluice-banner')
  expect(document.activeElement).toBe(document.body)
})

test('asks nothing of a visitor who has decided', () => {
  fake.consent.rejectAll()
  banner = mountBanner(fake.consent)
  expect(part('banner')).toBeNull()
})

test('says who asks, what for, and where to read more', () => {
  banner = mountBanner(fake.consent, { controller: 'A$&B Ltd', privacyPolicy: '/privacy' })
  expect(part('banner')?.textContent).toContain('A$&B Ltd would like')
  expect(part('banner')?.textContent).toContain('Analytics, Marketing')
  expect(part('banner')?.querySelector('a')?.getAttribute('href')).toBe('/privacy')
})

test('speaks the visitor’s language with the site’s own words, as text', () => {
  banner = mountBanner(fake.consent, { texts: de, overrides: { title: '<b>Hallo</b>' } })
  expect(part('reject-all')?.textContent).toBe('Alle ablehnen')
  expect(root().querySelector('h2')?.textContent).toBe('<b>Hallo</b>')
  expect(document.querySelector('sluice-banner')?.getAttribute('lang')).toBe('de')
})

test('asks in English whatever a language has left out', () => {
  const texts = { language: 'de', title: 'Hallo', categories: { analytics: { title: 'Besuche' } } }
  banner = mountBanner(fake.consent, { texts: texts as never })
  expect(root().querySelector('h2')?.textContent).toBe('Hallo')
  expect(part('reject-all')?.textContent).toBe('Reject all')
  expect(part('banner')?.textContent).toMatch(/Besuche, Marketing/)
  banner.preferences()
  expect(part('dialog')?.textContent).toContain('Measures which pages are visited')
})

test('binds the page’s controls even where the layers cannot be drawn', () => {
  const page = shownDocument()
  page.body.innerHTML = '<button data-sluice="reject-all"></button>'
  vi.spyOn(page.body, 'before').mockImplementationOnce(() => {
    throw new Error('no room')
  })
  const options = { document: page, controller: 'example.com' }
  expect(() => mountBanner(fake.consent, options)).toThrow('no room')
  page.querySelector('button')?.click()
  paint()
  expect(fake.calls).toHaveLength(1)
})

test.each([
  ['reject-all', false],
  ['accept-all', true],
])('records %s once, hides, and says so', (name, choice) => {
  banner = mountBanner(fake.consent)
  part(name)?.click()
  expect(fake.calls).toEqual([])
  paint()
  expect(fake.calls).toEqual([
    [{ analytics: choice, marketing: choice, tool: choice, ads: choice }, 'banner'],
  ])
  expect(part('banner')).toBeNull()
  vi.runAllTimers()
  expect(root().querySelector('[role=status]')?.textContent).toBe('Your choices have been saved.')
})

test('decides once upon a double click', () => {
  banner = mountBanner(fake.consent)
  part('reject-all')?.click()
  part('reject-all')?.click()
  vi.runAllTimers()
  expect(fake.calls).toHaveLength(1)
})

test.each(['control', 'placeholder'] as const)('says that a %s has saved the choice', (source) => {
  banner = mountBanner(fake.consent)
  fake.consent.acceptAll({ source })
  const said = () => root().querySelector('[role=status]')?.textContent
  expect(said()).toBe('')
  vi.runAllTimers()
  expect(said()).toBe('Your choices have been saved.')
})

test('says nothing of what was decided by code or elsewhere', () => {
  banner = mountBanner(fake.consent)
  fake.consent.acceptAll({ source: 'storage' as never })
  fake.consent.rejectAll()
  vi.runAllTimers()
  expect(root().querySelector('[role=status]')?.textContent).toBe('')
})

test('decides at once where the page is left or hidden before it paints', () => {
  banner = mountBanner(fake.consent)
  part('reject-all')?.click()
  window.dispatchEvent(new Event('pagehide'))
  expect(fake.calls).toHaveLength(1)
  vi.runAllTimers()
  banner.open()
  part('accept-all')?.click()
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  expect(fake.calls.map(([choices]) => Object.values(choices)[0])).toEqual([false, true])
})

test('hides when another tab decided', () => {
  banner = mountBanner(fake.consent)
  fake.consent.acceptAll({ source: 'storage' as never })
  expect(part('banner')).toBeNull()
})

test('presets no switch, and shows no switch for what is required', () => {
  fake = fakeConsent(policyOf(...services))
  banner = mountBanner(fake.consent)
  part('choose')?.click()
  paint()
  const switches = [...root().querySelectorAll('input')]
  expect(switches.map(({ name }) => name)).toEqual(['analytics', 'tool', 'marketing', 'ads'])
  expect(switches.some(({ checked }) => checked)).toBe(false)
  expect(part('dialog')?.textContent).toContain('Always on')
  expect(root().querySelector('dialog i')).toBeNull()
})

test('shows what the record says', () => {
  fake.consent.decide({ analytics: true, tool: true, marketing: false, ads: false })
  banner = mountBanner(fake.consent)
  banner.preferences()
  expect(switchOf('analytics').checked).toBe(true)
  expect(switchOf('marketing').checked).toBe(false)
})

test('a category takes its services along, a service goes alone, and Save sends every name', () => {
  banner = mountBanner(fake.consent)
  banner.preferences()
  switchOf('analytics').click()
  expect(switchOf('tool').checked).toBe(true)
  expect(switchOf('ads').checked).toBe(true)
  switchOf('tool').click()
  expect(switchOf('analytics').checked).toBe(true)
  part('save')?.click()
  paint()
  expect(fake.calls).toEqual([
    [{ analytics: true, tool: false, marketing: false, ads: true }, 'preferences'],
  ])
  expect(part('dialog')).toBeNull()
})

test('says how many services of a category are on, and shows them, while they differ', () => {
  const policy = policyOf(
    { name: 'one', category: 'analytics', provider: 'One Ltd' },
    { name: 'two', category: 'analytics', provider: 'Two Ltd' },
    { name: 'three', category: 'marketing', provider: 'Three Ltd' },
  )
  fake = fakeConsent(policy)
  fake.consent.decide({ analytics: false, one: true, two: false, marketing: false, three: false })
  banner = mountBanner(fake.consent)
  banner.preferences()
  const said = () => [...root().querySelectorAll('output')].map((one) => one.textContent)
  const open = () =>
    [...root().querySelectorAll('fieldset > details')].map((one) => one.hasAttribute('open'))
  expect(said()).toEqual(['On: 1/2', ''])
  expect(open()).toEqual([true, false])
  expect(switchOf('analytics').indeterminate).toBe(true)
  switchOf('two').click()
  expect(said()).toEqual(['', ''])
  expect(switchOf('analytics').indeterminate).toBe(false)
  switchOf('two').click()
  switchOf('analytics').click()
  expect(said()).toEqual(['', ''])
  expect(switchOf('two').checked).toBe(true)
})

test('folds a long list of what a service stores', () => {
  const storage = Array.from({ length: 8 }, (_, index) => ({
    name: `_${index}`,
    duration: '1 day',
  }))
  fake = fakeConsent(policyOf({ name: 'tool', category: 'analytics', provider: 'Tool', storage }))
  banner = mountBanner(fake.consent)
  banner.preferences()
  const fold = root().querySelector('fieldset fieldset details')
  expect(fold?.querySelector('summary')?.textContent).toBe('Stored on your device (8)')
  expect(fold?.querySelectorAll('dd')).toHaveLength(8)
})

test('a switch follows no category whose name only begins like its own', () => {
  const policy = policyOf({ name: 'tool', category: 'marketing-eu', provider: 'Tool Ltd' })
  fake = fakeConsent({ ...policy, categories: [...policy.categories, { name: 'marketing-eu' }] })
  banner = mountBanner(fake.consent)
  banner.preferences()
  switchOf('marketing').click()
  expect(switchOf('tool').checked).toBe(false)
})

test('closing records nothing and forgets what was not saved', () => {
  banner = mountBanner(fake.consent)
  part('choose')?.click()
  paint()
  switchOf('analytics').click()
  part('close')?.click()
  expect(part('dialog')).toBeNull()
  expect(part('banner')).not.toBeNull()
  part('choose')?.click()
  paint()
  expect(switchOf('analytics').checked).toBe(false)
  root().querySelector('dialog')?.dispatchEvent(new Event('close'))
  expect(part('dialog')).toBeNull()
  expect(fake.calls).toEqual([])
})

test('a late close event of a dialog that is gone closes no other', () => {
  banner = mountBanner(fake.consent)
  banner.preferences()
  const gone = root().querySelector('dialog')
  banner.close()
  banner.preferences()
  gone?.dispatchEvent(new Event('close'))
  expect(part('dialog')).not.toBeNull()
})

test('refuses everything in one press where the preferences were opened to withdraw', () => {
  fake.consent.acceptAll()
  banner = mountBanner(fake.consent)
  document.getElementById('settings')?.click()
  paint()
  part('reject-all')?.click()
  paint()
  expect(fake.calls.at(-1)?.[1]).toBe('preferences')
  expect(Object.values(fake.answers)).not.toContain(true)
})

test('leaves the page’s controls alone where told to', () => {
  banner = mountBanner(fake.consent, { controls: false })
  document.getElementById('settings')?.click()
  vi.runAllTimers()
  expect(part('dialog')).toBeNull()
})

test('opens and closes by its methods, which decide nothing', () => {
  fake.consent.rejectAll()
  banner = mountBanner(fake.consent)
  banner.open()
  expect(part('banner')).not.toBeNull()
  banner.close()
  expect(part('banner')).toBeNull()
  expect(fake.calls).toHaveLength(1)
})

test('gives the focus back to what had it in the page before', () => {
  const settings = document.getElementById('settings')
  banner = mountBanner(fake.consent)
  settings?.focus()
  part('reject-all')?.focus()
  part('reject-all')?.click()
  paint()
  expect(document.activeElement).toBe(settings)
  banner.open()
  settings?.blur()
  part('accept-all')?.click()
  paint()
  expect(document.activeElement).toBe(document.body)
})

test('comes back into a page that removed it', () => {
  banner = mountBanner(fake.consent)
  banner.preferences()
  document.querySelector('sluice-banner')?.remove()
  banner.preferences()
  expect(document.body.previousElementSibling?.localName).toBe('sluice-banner')
  expect(root().querySelectorAll('dialog[open]')).toHaveLength(1)
})

test('does nothing but warn a second time', () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  banner = mountBanner(fake.consent)
  const second = mountBanner(fake.consent)
  expect(warn).toHaveBeenCalledOnce()
  second.preferences()
  expect(document.querySelectorAll('sluice-banner')).toHaveLength(1)
  expect(part('dialog')).toBeNull()
  document.getElementById('settings')?.click()
  paint()
  expect(root().querySelectorAll('dialog')).toHaveLength(1)
  second()
  expect(part('banner')).not.toBeNull()
})

test('asks nothing by itself where it is told not to, and is there for the page’s controls', () => {
  banner = mountBanner(fake.consent, { ask: false, reopen: true })
  const corner = () => document.querySelector('[data-reopen]')?.shadowRoot?.querySelector('button')
  expect(part('banner')).toBeNull()
  expect(corner()?.hidden).toBe(false)
  document.getElementById('settings')?.click()
  paint()
  part('close')?.click()
  expect(part('dialog')).toBeNull()
  expect(part('banner')).toBeNull()
  banner.open()
  expect(part('banner')).not.toBeNull()
})

test('goes on in another language, whatever is shown', () => {
  banner = mountBanner(fake.consent, { reopen: true, overrides: { close: 'X' } })
  banner.preferences()
  banner.speak(de)
  expect(root().querySelector('dialog h2')?.textContent).toBe('Datenschutz-Einstellungen')
  expect(part('reject-all')?.textContent).toBe('Alle ablehnen')
  expect(part('close')?.textContent).toBe('X')
  expect(document.querySelector('sluice-banner')?.getAttribute('lang')).toBe('de')
  const corner = document.querySelector('[data-reopen]')?.shadowRoot?.querySelector('button')
  expect(corner?.title).toBe('Datenschutz-Einstellungen')
  part('reject-all')?.click()
  paint()
  vi.runAllTimers()
  expect(root().querySelector('[role=status]')?.textContent).toBe(de.saved)
})

test('waits for a body', () => {
  const page = shownDocument()
  const { body } = page
  body.remove()
  banner = mountBanner(fake.consent, { document: page, controller: 'example.com' })
  banner.preferences()
  page.documentElement.append(body)
  page.dispatchEvent(new Event('DOMContentLoaded'))
  expect(body.previousElementSibling?.shadowRoot?.querySelector('dialog')).toBeTruthy()
})

test('leaves nothing behind', () => {
  const before = document.body.innerHTML
  banner = mountBanner(fake.consent)
  part('choose')?.click()
  paint()
  banner()
  banner()
  expect(document.body.innerHTML).toBe(before)
  expect(document.adoptedStyleSheets).toEqual([])
  expect(fake.listeners.size).toBe(0)
  vi.runAllTimers()
  document.getElementById('settings')?.click()
  vi.runAllTimers()
  expect(document.querySelector('sluice-banner')).toBeNull()
})

const circle: Record<string, unknown> = {}
circle.circle = circle
const wrong = [
  5,
  0,
  true,
  null,
  {},
  [],
  ['img', { src: '//attacker.test' }],
  1n,
  Symbol('x'),
  circle,
]

test.each([
  'privacyPolicy',
  'controller',
  'texts',
  'overrides',
  'layout',
  'theme',
  'modal',
  'reopen',
  'controls',
  'shadow',
  'askInFrames',
  'ask',
])('asks whatever %s is', (option) => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  for (const value of wrong) {
    banner = mountBanner(fake.consent, { [option]: value } as object)
    const host = document.querySelector('sluice-banner:not([data-reopen])')
    const button = (host?.shadowRoot ?? host)?.querySelector('[part=reject-all]')
    expect(button, `${option}: ${typeof value}`).toBeTruthy()
    banner()
  }
  expect(error.mock.calls.join()).toContain(option.replace('overrides', 'texts'))
})

test('draws no markup from what a policy says in the place of a text', () => {
  const markup = { type: 'script', properties: { src: '//attacker.test' }, props: {} }
  const tree = ['script', { src: '//attacker.test' }, 'x']
  for (const said of [markup, tree, 5, null]) {
    const facts = { title: said, purpose: said, location: said, safeguard: said, provider: said }
    const item = { name: 'x', duration: said, purpose: said }
    const service = { name: 'ours', category: 'analytics', privacyPolicy: said, ...facts }
    const policy = policyOf({ ...service, storage: [item] } as never)
    policy.categories.forEach((one) => void Object.assign(one, { title: said, purpose: said }))
    const error = vi.spyOn(console, 'error').mockReturnValue()
    banner = mountBanner(fakeConsent(policy).consent, { shadow: false })
    banner.preferences()
    const undo = mountDeclaration(document.body, { policy })
    expect(document.querySelector('[part=reject-all]')).toBeTruthy()
    expect(document.querySelector('.sluice-declaration td')).toBeTruthy()
    expect(document.querySelector('script')).toBe(null)
    expect(document.body.textContent).not.toContain('attacker')
    error.mockRestore()
    undo()
    banner()
    document.body.replaceChildren()
  }
})
