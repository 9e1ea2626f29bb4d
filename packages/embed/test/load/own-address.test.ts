import { afterEach, expect, it, vi } from 'vitest'
import { ownAddress } from '../../src/load/own-address.js'

afterEach(() => document.head.replaceChildren())

function tagAt(src: string): HTMLScriptElement {
  const tag = document.createElement('script')
  tag.setAttribute('src', src)
  return tag
}

/** A page whose markup says where addresses lead to. */
function setBase(): void {
  const base = document.createElement('base')
  base.href = 'https://attacker.example/'
  document.head.append(base)
}

it('is what the attribute says where the page has no base, and no stack is read', () => {
  const read = vi.fn()
  expect(ownAddress(tagAt('/sluice.js'), read)).toBe(new URL('/sluice.js', document.URL).href)
  expect(read).not.toHaveBeenCalled()
})

it.each([
  ['Chromium', 'Error\n    at https://cdn.example/js/sluice.js?v=2:1:8123\n    at other'],
  ['Chromium, in a function', 'Error\n    at run (https://cdn.example/js/sluice.js?v=2:1:8123)'],
  ['Firefox', '@https://cdn.example/js/sluice.js?v=2:1:8123\n'],
  ['WebKit', 'global code@https://cdn.example/js/sluice.js?v=2:1:8123'],
])('is what the stack of %s says, whatever the attribute resolves to', (_, stack) => {
  setBase()
  expect(ownAddress(tagAt('/sluice.js'), () => stack)).toBe('https://cdn.example/js/sluice.js?v=2')
})

it.each([
  undefined,
  'Error',
  '[native code]',
  5,
  'at eval (eval at <anonymous> (https://a.example/b.js:1:2), <anonymous>:1:1)',
])('is what the attribute says to the page alone, where the stack says %s', (stack) => {
  setBase()
  expect(ownAddress(tagAt('/sluice.js'), () => stack)).toBe(
    new URL('/sluice.js', document.URL).href,
  )
})

it('refuses a tag that was pasted into the page', () => {
  expect(() => ownAddress(document.createElement('script'))).toThrow('[sluice] the tag takes src')
})
