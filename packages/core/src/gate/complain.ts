import { unshadowed } from '../page/unshadowed.js'
import type { Policy } from '../types.js'
import { reportUnknownNames } from './unknown-names.js'

const conditionOf = (element: Element): string =>
  unshadowed(element).getAttribute('data-consent') ?? ''

/** Attributes that load something and have no held form. */
export const neverHeld: readonly string[] = ['srcdoc', 'imagesrcset', 'xlink:href']

function unholdable(element: Element): string {
  const { localName, hasAttribute } = unshadowed(element)
  const attribute = neverHeld.find((name) => hasAttribute(name))
  const [what, form] =
    localName === 'script'
      ? ['a script of an SVG', 'script type="text/plain"']
      : [attribute ?? `<${localName}>`, 'template']
  return `data-consent cannot hold ${what}; write <${form} data-consent="${conditionOf(element)}">`
}

function unheldScript(element: Element): string {
  const { src } = element as HTMLScriptElement
  const form = `<script type="text/plain" data-consent="${conditionOf(element)}"${src && ` src="${src}"`}>`
  return `Not held: the browser runs it; write ${form}`
}

/** What is wrong with an element, in words. After an error it stays held; after a warning the rest goes on. */
const words = {
  error: {
    unholdable,
    unlike: () =>
      'Not released: scripts of the page have different nonces; write nonce="…" on the tag, or createGate(consent, { nonce })',
    nonceless: (element: Element) =>
      `Not released: it lacks the nonce of the page's policy; write <script nonce="…" type="text/plain" data-consent="${conditionOf(element)}">`,
    untrusted: () =>
      "Not released: the page's Trusted Types refuse the text of a script that innerHTML made; make it with createElement",
    outside: () =>
      'Page code put the content beside the template, where it loads; set its innerHTML, or put data-consent on what stands in it',
    lazy: (element: Element, name: unknown) =>
      `${name} is for lazy loaders, which request it; write ${element.localName === 'script' ? `${name}`.slice(5) : `${name}`.replace('data', 'data-consent')}`,
    code: (_: Element, name: unknown) => `${name}: a javascript: address is never released`,
  },
  warn: {
    second: () => 'A second gate for this page does nothing',
    unheld: unheldScript,
    gone: () => 'Removed before its release',
    slow: (_: Element, timeout: unknown) => `Not loaded after ${timeout} ms; the next ones go on`,
    scanned: () => 'Firefox requests this in spite of its template; write data-consent-src',
    early: (_: Element, name: unknown) =>
      `${name} was requested before it could be held; write ${name === 'data' ? 'data-consent-src' : `data-consent-${name}`}`,
  },
}

/** What can be wrong with held markup. The policy decides whether a name is unknown. */
export type Fault = keyof (typeof words)['error'] | keyof (typeof words)['warn'] | 'unknown'

/** Says what is wrong with an element, with the value that the words need. */
export type Complain = (fault: Fault, element: Element, value?: unknown) => void

/** Makes the function that says it in the console. It only has words, so the one tag loads it once something is wrong. */
export function createComplain(policy: Policy): Complain {
  const reportUnknown = reportUnknownNames(policy)
  return (fault, element, value) => {
    if (fault === 'unknown') return reportUnknown(element, `${value}`)
    for (const level of ['error', 'warn'] as const) {
      const say = (words[level] as Partial<Record<Fault, (typeof words.error)['lazy']>>)[fault]
      if (say) console[level](`[sluice] ${say(element, value)}`, element)
    }
  }
}
