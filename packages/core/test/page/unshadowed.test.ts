import { afterEach, expect, it } from 'vitest'
import { unshadowed } from '../../src/page/unshadowed.js'
import { windowOf } from '../../src/page/window-of.js'

const undos: (() => void)[] = []
afterEach(() => {
  for (const undo of undos.splice(0)) undo()
})

/** What a browser does for an element of that name, and jsdom does not: an own property in the way. */
function shadow(node: Node, name: string): Element {
  const element = document.createElement('img')
  Object.defineProperty(node, name, { value: element, configurable: true })
  undos.push(() => Reflect.deleteProperty(node, name))
  return element
}

it.each([
  'cookie',
  'body',
  'head',
  'currentScript',
  'defaultView',
  'querySelector',
  'createElement',
] as const)('document.%s is the browser’s own, whatever an element is called', (name) => {
  const before = unshadowed(document)[name]
  const element = shadow(document, name)
  expect(document[name]).toBe(element)
  const after = unshadowed(document)[name]
  expect(typeof after).toBe(typeof before)
  expect(after).not.toBe(element)
})

it('writes by the browser’s own accessor', () => {
  shadow(document, 'cookie')
  unshadowed(document).cookie = 'written=1'
  expect(unshadowed(document).cookie).toContain('written=1')
  unshadowed(document).cookie = 'written=; max-age=0'
})

it('calls methods on the node itself', () => {
  const form = document.createElement('form')
  form.title = 'a'
  for (const name of ['getAttribute', 'matches']) shadow(form, name)
  expect(unshadowed(form).getAttribute('title')).toBe('a')
  expect(unshadowed(form).matches('form')).toBe(true)
})

it('reads past what page code froze on a node', () => {
  const element = document.createElement('div')
  Object.defineProperty(element, 'ownerDocument', { value: {} })
  expect(unshadowed(element).ownerDocument).toBe(document)
})

it('finds the window of a document with an element of that name', () => {
  shadow(document, 'defaultView')
  expect(windowOf(document)).toBe(window)
})
