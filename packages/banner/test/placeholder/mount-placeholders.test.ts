import { createConsent, createGate, memoryStorage, type Undo } from '@sluice/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { en } from '../../src/languages/en.js'
import {
  mountPlaceholders,
  type PlaceholdersOptions,
} from '../../src/placeholder/mount-placeholders.js'
import { fillBrowserGaps } from '../support/browser-gaps.js'

let undo: Undo[] = []
const film =
  '<iframe id="film" data-consent="video" data-consent-src="https://films.example/1" title="Our film"></iframe>'

function open(body: string, options: Partial<PlaceholdersOptions> = {}) {
  document.body.innerHTML = body
  const consent = createConsent({
    storage: memoryStorage(),
    services: [
      { name: 'video', title: 'Vidstream', category: 'marketing', provider: 'Vidstream Ltd' },
    ],
    reload: 'never',
  })
  const gate = createGate(consent, { reload: 'never' })
  const stop = mountPlaceholders(consent, { gate, texts: en, ...options })
  undo = [stop, gate, consent.destroy]
  return { consent, stop }
}
const hosts = () => [...document.querySelectorAll<HTMLElement>('sluice-placeholder')]
const part = (name: string) => hosts()[0]?.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`)

beforeEach(fillBrowserGaps)
afterEach(() => {
  for (const stop of undo) stop()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

test('say what is held, by whom and why, in a group of that name', () => {
  open(film)
  expect(part('placeholder')?.getAttribute('aria-label')).toBe('Our film')
  expect(part('placeholder')?.querySelector('strong')?.textContent).toBe('Our film')
  expect(part('placeholder')?.querySelector('p')?.textContent).toContain('Vidstream Ltd may then')
  expect(part('always')?.textContent).toBe('Always allow Vidstream')
  expect(hosts()[0]).toMatchObject({ lang: 'en', dir: 'ltr' })
  expect(hosts()[0]?.hasAttribute('style')).toBe(false)
})

test('load once, record nothing, and go', async () => {
  const { consent } = open(film)
  part('load-once')?.click()
  await vi.waitUntil(() => hosts().length === 0)
  expect(document.querySelector('#film')?.getAttribute('src')).toBe('https://films.example/1')
  expect(consent.record).toBeUndefined()
})

test('always allow the service alone, and say from where', async () => {
  const { consent } = open(film)
  const changes: unknown[] = []
  consent.on('change', ({ granted, source }) => changes.push(granted, source))
  part('always')?.click()
  part('always')?.click()
  expect(changes).toEqual([])
  await vi.waitUntil(() => hosts().length === 0)
  expect(changes).toEqual([['video'], 'placeholder'])
  expect(consent.status('marketing')).toBe('unset')
})

test('lose no decision of a page that is left before it paints', () => {
  const { consent } = open(film)
  part('always')?.click()
  window.dispatchEvent(new Event('pagehide'))
  expect(consent.granted('video')).toBe(true)
})

test('offer no always where a category is missing, and the preferences where they can be opened', async () => {
  const preferences = vi.fn()
  open(film.replace('video', 'marketing'), { preferences })
  expect(part('always')).toBeNull()
  expect(part('placeholder')?.querySelector('p')?.textContent).toContain('films.example may then')
  part('preferences')?.click()
  await vi.waitUntil(() => preferences.mock.calls.length === 1)
})

test('open no preferences of their own accord', () => {
  open(film)
  expect(part('preferences')).toBeNull()
})

test('are drawn for templates that say a size, and never where the site draws its own', () => {
  open(`<template data-consent="video" data-width="300" data-height="200" title="A map"><iframe data-consent-src="https://maps.example/"></iframe></template>
    <template data-consent="video"><p>A pixel</p></template>
    <iframe data-consent="video" data-placeholder="none" data-consent-src="/2"></iframe>`)
  expect(hosts()).toHaveLength(1)
  expect(part('placeholder')?.getAttribute('aria-label')).toBe('A map')
})

test('take texts for text', () => {
  open(film.replace('Our film', '&lt;img src=x onerror=alert(1)>'))
  expect(part('placeholder')?.querySelector('img')).toBeNull()
  expect(part('placeholder')?.querySelector('strong')?.textContent).toBe(
    '<img src=x onerror=alert(1)>',
  )
})

test('leave nothing behind', () => {
  const { stop } = open(film)
  expect(document.adoptedStyleSheets).toHaveLength(1)
  stop()
  stop()
  expect(hosts()).toEqual([])
  expect(document.adoptedStyleSheets).toEqual([])
})
