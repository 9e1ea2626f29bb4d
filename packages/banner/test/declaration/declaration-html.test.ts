import { expect, test } from 'vitest'
import { declarationHtml } from '../../src/declaration/declaration-html.js'
import { mountDeclaration } from '../../src/declaration/mount-declaration.js'
import { de } from '../../src/languages/de.js'
import { en } from '../../src/languages/en.js'
import { fillBrowserGaps } from '../support/browser-gaps.js'
import { policyOf } from '../support/fake-consent.js'

fillBrowserGaps()

const hostile = `</td></table><script>alert("1")</script><img src=x onerror='alert(2)'>&lt;b&gt;&`
const service = {
  name: 'tool',
  title: hostile,
  category: ['analytics', 'marketing'],
  provider: hostile,
  purpose: hostile,
  privacyPolicy: 'https://tool.example/privacy?a=1&b="2"',
  location: hostile,
  safeguard: hostile,
  storage: [
    { name: '_tool_*', duration: '1 year', purpose: hostile },
    { name: hostile.replaceAll(' ', ''), kind: 'localStorage', duration: hostile },
  ],
} as const
const policy = policyOf(service, { ...service, name: 'other', storage: [] })

test.each([en, de])('is the markup that a page builds itself, in $language', (texts) => {
  const options = { controller: 'Example Ltd', recordName: 'choice' }
  const [built, parsed] = [document.createElement('main'), document.createElement('main')]
  mountDeclaration(built, { policy, texts, ...options })
  parsed.innerHTML = declarationHtml(policy, texts, options)
  expect(parsed.isEqualNode(built)).toBe(true)
  expect(parsed.querySelector('script, img, b')).toBeNull()
  expect(parsed.querySelector('code')?.getAttribute('dir')).toBe('ltr')
  expect(parsed.querySelector('tbody tr:nth-child(2) th')?.textContent).toBe(hostile)
})

test('needs no page, and says the site’s own words', () => {
  const html = declarationHtml(policyOf(), en, { overrides: { declaration: { caption: 'A & B' } } })
  expect(html).toMatch(
    /^<div class="sluice-declaration" lang="en" dir="ltr"><table><caption>A &#38; B<\/caption>/,
  )
})

test.each([
  ['https://tool.example/', true],
  ['HTTP://tool.example/', true],
  ['//tool.example/', true],
  ['/privacy', true],
  ['privacy.html?at=12:00#a:b', true],
  ['./a:b', true],
  ['', false],
  ['javascript:alert(1)', false],
  ['\u0001 JavaScript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,1', false],
  ['vbscript:1', false],
  ['blob:https://tool.example/1', false],
])('links to %j: %j', (privacyPolicy, isLinked) => {
  const html = declarationHtml(policyOf({ ...service, privacyPolicy }), en)
  expect(html.includes('<a href=')).toBe(isLinked)
})
