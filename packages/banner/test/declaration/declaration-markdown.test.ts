import fc from 'fast-check'
import { expect, test } from 'vitest'
import { declarationHtml } from '../../src/declaration/declaration-html.js'
import { declarationMarkdown } from '../../src/declaration/declaration-markdown.js'
import { en } from '../../src/languages/en.js'
import { policyOf } from '../support/fake-consent.js'

const service = {
  name: 'tool',
  title: 'Tool',
  category: 'analytics',
  provider: 'Tool Ltd',
  purpose: 'Counts visits.',
  privacyPolicy: 'https://tool.example/privacy',
  storage: [
    { name: '_tool_*', duration: '1 year', purpose: 'Tells visitors apart' },
    { name: 'state', kind: 'localStorage', duration: 'until erased' },
  ],
} as const

const lines = (over: object) =>
  declarationMarkdown(policyOf({ ...service, ...over }), en).split('\n')
const row = (over: object) => lines(over).at(-2)

test('is a table below its caption', () => {
  const options = { controller: 'Example Ltd' }
  expect(declarationMarkdown(policyOf(service), en, options)).toBe(
    `Services and what they store on your device

| Name | Category | Provider | Purpose | Stored on your device |
| --- | --- | --- | --- | --- |
| Your privacy choice | Necessary | Example Ltd | Remembers what you allowed and refused. | \`sluice\`: cookie, 182 days |
| Tool | Analytics | [Tool Ltd](https://tool.example/privacy) | Counts visits. | \`_tool_*\`: cookie, 1 year. Tells visitors apart<br>\`state\`: local storage, until erased |
`,
  )
})

test.each([
  ['a|b', 'a&#124;b'],
  ['[a](https://b)', '&#91;a&#93;(https&#58;//b)'],
  ['<b>*a* _b_ `c` ~d~', '&#60;b&#62;&#42;a&#42; &#95;b&#95; &#96;c&#96; &#126;d&#126;'],
  ['&lt; $x$ \\', '&#38;lt; &#36;x&#36; &#92;'],
  ['one\n\n# two\r\n| - |', 'one # two &#124; - &#124;'],
  ['www.example.com', 'www&#46;example.com'],
])('keeps %j a text of one cell', (title, written) => {
  expect(row({ title, storage: [] })?.slice(2).split(' | Analytics')[0]).toBe(written)
  expect(lines({ title })).toHaveLength(7)
})

test.each([
  ['_a*', '`_a*`'],
  ['a|b', 'a&#124;b'],
  ['a`b', 'a&#96;b'],
  ['a\\', 'a&#92;'],
])('writes the storage item %j as code, where code can hold it', (name, written) => {
  expect(row({ storage: [{ name, duration: 'session' }] })).toContain(
    ` | ${written}: cookie, session |`,
  )
})

test('keeps an address in its brackets, and links nowhere but to the web', () => {
  const privacyPolicy = 'https://tool.example/a b)[c](d)<e>|`'
  expect(row({ privacyPolicy })).toContain(
    ' | [Tool Ltd](https://tool.example/a%20b%29%5bc%5d%28d%29%3ce%3e%7c%60) | ',
  )
  expect(row({ privacyPolicy: 'javascript:alert(1)' })).toContain(' | Tool Ltd | ')
})

test('an ampersand in an address stays one, and begins no character reference', () => {
  const privacyPolicy = 'https://tool.example/?a=1&colon;b&amp;c'
  expect(row({ privacyPolicy })).toContain('](https://tool.example/?a=1&amp;colon;b&amp;amp;c) |')
})

test.each([
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'java&Tab;script:alert(1)',
  '&#106;avascript:alert(1)',
  'data&colon;text/html,x',
  5,
  {},
])('makes no link of %j, here or in HTML', (privacyPolicy) => {
  const policy = policyOf({ ...service, privacyPolicy: privacyPolicy as string })
  expect(declarationMarkdown(policy, en)).toContain(' | Tool Ltd | ')
  expect(declarationHtml(policy, en)).not.toContain('<a ')
})

/** As a reader's parser resolves references in a text: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references */
function resolved(text: string): string {
  const area = document.createElement('textarea')
  area.innerHTML = text
  return area.value
}

/** Hundreds of documents take a while to parse on a busy machine. */
const generated = { timeout: 60_000 }

test(
  'no address of whatever pieces leads anywhere but to the web, however often its references are resolved',
  generated,
  () => {
    const piece = fc.constantFrom(
      ...[
        'javascript',
        'java',
        'script',
        'data',
        'https',
        'vbscript',
        ':',
        '//',
        '/',
        '?',
        '#',
        '&',
      ],
      ...[
        '&colon;',
        '&#58;',
        '&#x3a;',
        '&Tab;',
        '&NewLine;',
        '&amp;',
        '&amp;colon;',
        ';',
        'colon;',
      ],
      ...['\t', '\n', ' ', '\u0001', '\u00a0', '\\', '(', ')', '<', '>', '"', "'", '%3a', 'x.test'],
    )
    const addresses = fc
      .array(piece, { minLength: 1, maxLength: 7 })
      .map((pieces) => pieces.join(''))
    let links = 0
    fc.assert(
      fc.property(addresses, (privacyPolicy) => {
        const policy = policyOf({ ...service, privacyPolicy })
        const [, written] =
          /\| \[Tool Ltd\]\((.*?)\) \|/.exec(declarationMarkdown(policy, en)) ?? []
        const page = new DOMParser().parseFromString(declarationHtml(policy, en), 'text/html')
        const href = page.querySelector('a')?.getAttribute('href')
        for (let address of [written, href]) {
          if (address === undefined || address === null) continue
          links += 1
          for (const time of [0, 1, 2]) {
            const base = 'https://site.test/'
            const { protocol } = URL.canParse(address, base)
              ? new URL(address, base)
              : { protocol: 'https:' }
            if (!/^https?:$/.test(protocol)) throw new Error(`${address} after ${time} times`)
            address = resolved(address)
          }
        }
      }),
      { numRuns: 700 },
    )
    expect(links).toBeGreaterThan(100)
  },
)

test('folds nothing', () => {
  const storage = Array.from({ length: 8 }, (_, index) => ({
    name: `_${index}`,
    duration: '1 day',
  }))
  expect(row({ storage })?.split('<br>')).toHaveLength(8)
  expect(row({ storage })).not.toContain('(8)')
})
