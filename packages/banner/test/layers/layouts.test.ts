import { afterEach, expect, test, vi } from 'vitest'
import type { Banner } from '../../src/layers/banner-options.js'
import { type BannerOptions, mountBanner } from '../../src/layers/mount-banner.js'
import { themeStyles } from '../../src/styles/theme.css.js'
import { fillBrowserGaps, paint } from '../support/browser-gaps.js'
import { fakeConsent } from '../support/fake-consent.js'
import { part } from '../support/shown-banner.js'

fillBrowserGaps()

let fake: ReturnType<typeof fakeConsent>
let banner: Banner

afterEach(() => {
  banner?.()
  vi.restoreAllMocks()
})

function mount(options: BannerOptions): void {
  fake = fakeConsent()
  banner = mountBanner(fake.consent, options)
}

test.each(['bar', 'corner', 'dialog'] as const)('stands as %s', (layout) => {
  mount({ layout })
  expect(part('banner')?.className).toBe(layout)
  expect(part('banner')?.localName).toBe('section')
})

test.each([
  [{ layout: 'box' }, 'banner.layout takes bar, corner, dialog, got "box": bar is used'],
  [{ theme: 'sepia' }, 'banner.theme takes auto, light, dark, got "sepia": auto is used'],
  [{ modal: 'yes' }, 'banner.modal takes false, true, got "yes": false is used'],
  [{ reopen: 1 }, 'banner.reopen takes false, true, got 1: false is used'],
])('asks all the same where an option is wrong: %j', (options, message) => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  mount(options as BannerOptions)
  expect(error.mock.calls).toEqual([[`[sluice] ${message}`]])
  expect(part('banner')?.className).toBe('bar')
})

test.each([
  ['auto', '(prefers-color-scheme: dark)'],
  ['light', 'not all'],
  ['dark', 'all'],
] as const)('is dark in the theme %s where %s', (theme, media) => {
  expect(themeStyles(theme)).toContain(`@media ${media} {\n  :host {\n    color-scheme: dark`)
})

test('a modal question is a modal dialog, which opens the preferences on top of itself', () => {
  const order: string[] = []
  const track = (method: 'showModal' | 'close') => {
    const original = HTMLDialogElement.prototype[method]
    vi.spyOn(HTMLDialogElement.prototype, method).mockImplementation(function (
      this: HTMLDialogElement,
    ) {
      order.push(`${method} ${this.getAttribute('part')}`)
      original.call(this)
    })
  }
  vi.useFakeTimers()
  track('showModal')
  track('close')
  mount({ modal: true, layout: 'dialog' })
  expect(part('banner')?.localName).toBe('dialog')
  part('choose')?.click()
  paint()
  part('save')?.click()
  paint()
  vi.useRealTimers()
  expect(order).toEqual(['showModal banner', 'showModal dialog', 'close dialog', 'close banner'])
})

test('Escape puts a modal question off, and decides nothing', () => {
  mount({ modal: true })
  part('banner')?.dispatchEvent(new Event('close'))
  expect(part('banner')).toBeNull()
  expect(fake.calls).toEqual([])
  banner.open()
  expect(part('banner')).not.toBeNull()
})

test('without a shadow root it stands in the page, and takes its style sheet away with it', () => {
  mount({ shadow: false })
  const host = document.querySelector('sluice-banner')
  expect(host && host.shadowRoot === null).toBe(true)
  expect(host?.querySelector('[part=banner] [part=reject-all]')).toBeTruthy()
  banner()
  expect(document.adoptedStyleSheets).toEqual([])
  expect(document.querySelector('sluice-banner')).toBeNull()
})
