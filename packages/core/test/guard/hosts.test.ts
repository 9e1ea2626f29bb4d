import { describe, expect, it } from 'vitest'
import { parseHostPattern } from '../../src/guard/host-pattern.js'
import { createHostRules } from '../../src/guard/host-rules.js'

describe('a host pattern', () => {
  it.each([
    ['hotjar.com', 'https://hotjar.com/', true],
    ['hotjar.com', 'https://static.hotjar.com/', false],
    ['*.hotjar.com', 'https://static.hotjar.com/c.js', true],
    ['*.hotjar.com', 'https://a.b.hotjar.com/', true],
    ['*.hotjar.com', 'https://hotjar.com/', true],
    ['*.hotjar.com', 'https://nothotjar.com/', false],
    ['*.hotjar.com', 'https://hotjar.com.evil.test/', false],
    ['*.hotjar.com', 'wss://ws.hotjar.com/api', true],
    ['Hotjar.com', 'https://HOTJAR.com/', true],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['example.com/pixel*', 'https://example.com/pixel.gif?id=1', true],
    ['example.com/pixel', 'https://example.com/pixel/a', true],
    ['example.com/pixel*', 'https://example.com/other', false],
    ['example.com/collect?v=2*', 'https://example.com/collect?v=2&id=1', true],
    ['example.com/collect?v=2*', 'https://example.com/collect?v=1', false],
    ['example.com', 'https://example.com:8443/', true],
    ['example.com:8443', 'https://example.com:8443/', true],
    ['example.com:8443', 'https://example.com/', false],
    ['example.com:443', 'https://example.com:8443/', false],
    ['example.com:44', 'https://example.com:8443/', false],
    ['www.google.*', 'https://www.google.de/', true],
    ['www.google.*', 'https://www.google.co.uk/', true],
    ['www.google.*', 'https://www.google.com.au/', true],
    ['www.google.*', 'https://google.de/', false],
    ['www.google.*', 'https://www.google.evil.test/', false],
    ['www.google.*', 'https://www.google.evil-co.uk/', false],
    ['www.google.*', 'https://www.google/', false],
    ['*.google.*', 'https://google.de/', true],
    ['*.google.*', 'https://www.google.co.uk/', true],
    ['*.google.*', 'https://notgoogle.de/', false],
    ['*.google.*/ads/', 'https://www.google.fr/ads/ga-audiences?v=1', true],
    ['*.google.*/ads/', 'https://www.google.fr/maps/', false],
    ['example.*:8443', 'https://example.org:8443/', true],
    ['example.*:8443', 'https://example.org/', false],
    ['127.0.0.1:8080/vendor/', 'http://127.0.0.1:8080/vendor/a.js', true],
    ['[::1]:8080', 'http://[::1]:8080/', true],
    ['example.com', 'data:text/plain,example.com', false],
    ['example.com', 'https://example.com./', true],
    ['example.com', 'https://example.com../', true],
    ['example.com.', 'https://example.com/', true],
    ['*.example.com', 'https://a.example.com./', true],
    ['www.google.*', 'https://www.google.co.uk./', true],
    ['example.com', 'https://me:secret@example.com/', true],
    ['example.com', 'https://example.com@other.test/', false],
    ['example.com', 'https://ｅxample。com/', true],
    ['example.com', 'https://exa%6Dple.com/', true],
    ['example.com', 'https://exam\u00adple.com/', true],
    ['example.com', 'https://exa\tm\nple.com/', true],
    ['example.com', ' \\\\example.com\\a', true],
    ['xn--bcher-kva.example', 'https://BÜCHER.example./', true],
    ['127.0.0.1', 'http://0x7f.1/', true],
    ['127.0.0.1', 'http://2130706433./', true],
    ['0x7f.1', 'http://127.0.0.1/', true],
    ['[::1]', 'http://[0:0:0:0:0:0:0:1]/', true],
    ['example.com/pixel*', 'https://example.com/%70i%78el.gif', true],
    ['example.com/pixel*', 'https://example.com/./a/../pixel', true],
    ['example.com/p%69xel*', 'https://example.com/pixel', true],
    ['example.com/küche', 'https://example.com/k%c3%bcche', true],
    ['example.com/collect?v=2*', 'https://example.com/collect?%76=2', true],
    ['example.com/%', 'https://example.com/%', true],
  ])('%s fits %s: %s', (pattern, url, fits) => {
    expect(parseHostPattern(pattern, 'chat').matches(new URL(url, 'https://site.test/'))).toBe(fits)
  })

  it.each([
    '',
    '*',
    '*.',
    'https://a.test',
    'a.test*',
    'a b.test',
    '*a.test',
    'a.*.test',
    '*.*',
    'a.*.*',
    'a.*b',
    'a.test/*/b',
    '1.2.3.4.5',
  ])('%j is no host pattern', (pattern) => {
    expect(() => parseHostPattern(pattern, 'chat')).toThrow(
      `[sluice] chat: hosts takes example.com, *.example.com, example.*, example.com:8080 or example.com/path*, got "${pattern}"`,
    )
  })
})

const services = [
  { name: 'hotjar', hosts: ['*.hotjar.com'] },
  { name: 'analytics', hosts: ['*.google.test'] },
  { name: 'ads', hosts: ['*.google.test', 'google.test/pixel*'] },
  { name: 'own', hosts: ['site.test/stats'] },
  { name: 'hostless' },
]
const rulesFor = (...granted: string[]) =>
  createHostRules(
    { policy: { services }, granted: (name) => granted.includes(name), on: () => () => {} },
    () => 'https://site.test/page/',
  )

describe('the services that hold an address', () => {
  it.each([
    ['https://hotjar.com/', [], ['hotjar']],
    ['//static.hotjar.com/a.js', [], ['hotjar']],
    ['https://static.hotjar.com/a.js', ['hotjar'], []],
    ['https://google.test/tag.js', [], ['analytics', 'ads']],
    ['https://google.test/tag.js', ['analytics'], []],
    ['https://google.test/tag.js', ['ads'], []],
    ['https://google.test/pixel.gif', ['analytics'], ['ads']],
    ['/stats?id=1', [], ['own']],
    ['stats', [], []],
    ['https://other.test/', [], []],
    ['http://[', [], []],
    ['', [], []],
    [new URL('https://hotjar.com/'), [], ['hotjar']],
    [Symbol('address'), [], []],
  ])('%s with %j granted: %j', (address, granted, held) => {
    expect(rulesFor(...granted).heldServices(address)).toEqual(held)
  })

  it('are read again when the policy is another one, and named when their hosts are wrong', () => {
    const consent = { policy: { services }, granted: () => false, on: () => () => {} }
    const rules = createHostRules(consent, () => 'https://site.test/')
    consent.policy = { services: [{ name: 'new', hosts: ['new.test'] }] }
    expect(rules.heldServices('https://hotjar.com/')).toEqual([])
    expect(rules.heldServices('https://new.test/')).toEqual(['new'])
    consent.policy = { services: [{ name: 'new', hosts: 'new.test' as never }] }
    expect(() => rules.heldServices('https://new.test/')).toThrow(
      '[sluice] new: hosts takes a list of patterns, got "new.test"',
    )
  })
})
