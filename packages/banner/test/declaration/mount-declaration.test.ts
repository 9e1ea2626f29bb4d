import { beforeEach, expect, test } from 'vitest'
import { mountDeclaration } from '../../src/declaration/mount-declaration.js'
import { de } from '../../src/languages/de.js'
import { fillBrowserGaps } from '../support/browser-gaps.js'
import { policyOf } from '../support/fake-consent.js'

fillBrowserGaps()

const service = {
  name: 'analytics-tool',
  title: '<b>Tool</b>',
  category: 'analytics',
  provider: 'Tool Ltd',
  privacyPolicy: 'https://tool.example/privacy',
  storage: [{ name: '_tool', duration: '1 year', purpose: 'Counts' }],
}

let element: HTMLElement

beforeEach(() => {
  document.body.innerHTML = '<div id="services">before</div>'
  element = document.getElementById('services') as HTMLElement
})

const texts = (selector: string) =>
  [...element.querySelectorAll(selector)].map((node) => node.textContent)

test('builds a table with a caption and scoped headings', () => {
  mountDeclaration(element, { policy: policyOf(service) })
  expect(texts('caption')).toEqual(['Services and what they store on your device'])
  expect(texts('thead th[scope=col]')).toEqual([
    'Name',
    'Category',
    'Provider',
    'Purpose',
    'Stored on your device',
  ])
  expect(texts('tbody th[scope=row]')).toEqual(['Your privacy choice', '<b>Tool</b>'])
  expect(texts('tbody tr:last-child li')).toEqual(['_tool: cookie, 1 year. Counts'])
  expect(element.querySelector('tbody a')?.getAttribute('href')).toBe(service.privacyPolicy)
  expect(element.querySelector('b, [style]')).toBeNull()
})

test('gives each cell its heading, for a page that stacks them', () => {
  mountDeclaration(element, { policy: policyOf(service) })
  const labels = [...element.querySelectorAll('tbody tr:last-child td')].map((cell) =>
    cell.getAttribute('data-label'),
  )
  expect(labels).toEqual(['Category', 'Provider', 'Purpose', 'Stored on your device'])
})

test('has a column for the location only where a service has one', () => {
  mountDeclaration(element, { policy: policyOf({ ...service, location: 'Ireland' }) })
  expect(texts('thead th').at(-1)).toBe('Location of the data')
  expect(texts('tbody td:last-child')).toEqual(['–', 'Ireland'])
})

test('speaks the visitor’s language, and says which', () => {
  mountDeclaration(element, { policy: policyOf(service), texts: de })
  expect(texts('thead th')[1]).toBe('Kategorie')
  expect(element.querySelector('.sluice-declaration')?.getAttribute('lang')).toBe('de')
})

test('undoes itself and nothing else', () => {
  const undo = mountDeclaration(element, { policy: policyOf(service) })
  undo()
  undo()
  expect(element.innerHTML).toBe('before')
})

test('folds a long list of what a service stores, and adds its style sheet for as long as it stands', () => {
  const storage = Array.from({ length: 8 }, (_, index) => ({
    name: `_${index}`,
    duration: '1 day',
  }))
  const before = document.adoptedStyleSheets.length
  const undo = mountDeclaration(element, { policy: policyOf({ ...service, storage }) })
  expect(element.querySelector('tbody tr:last-child details > ul')?.children).toHaveLength(8)
  expect(texts('summary')).toEqual(['Stored on your device (8)'])
  expect(document.adoptedStyleSheets).toHaveLength(before + 1)
  undo()
  expect(document.adoptedStyleSheets).toHaveLength(before)
})
