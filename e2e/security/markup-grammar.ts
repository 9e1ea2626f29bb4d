import fc from 'fast-check'

/** A piece of markup that somebody without scripts could get into a page, and what it could ask third parties for. */
export interface Markup {
  readonly html: string
  readonly addresses: readonly Address[]
}

export interface Address {
  readonly path: string
  /** What has to be granted before it may be asked for: of the element, and of each template around it. */
  readonly conditions: readonly string[]
  readonly isScript: boolean
}

/** Everything that a document, a form or a window may be asked for, and a few names of Sluice's own. */
const documentNames = [
  'currentScript cookie prerendering body head defaultView documentElement readyState hidden baseURI URL activeElement',
  'querySelector querySelectorAll createElement createElementNS createTextNode createRange addEventListener',
  'removeEventListener dispatchEvent adoptedStyleSheets scrollingElement implementation write writeln title forms scripts',
  'location getElementById elementFromPoint hasFocus visibilityState referrer domain all',
]
const nodeNames = [
  'getAttribute setAttribute hasAttribute removeAttribute attributes matches closest localName tagName nodeName dataset',
  'remove append before after replaceWith insertBefore parentNode parentElement nextSibling firstChild children content',
  'isConnected ownerDocument nodeType getRootNode contains querySelectorAll getBoundingClientRect checkVisibility src type',
]
const windowNames = [
  'sluice dataLayer gtag config tag version consent banner push navigation trustedTypes reportError mozInnerScreenX top self',
]
export const names = [...documentNames, ...nodeNames, ...windowNames].flatMap((line) =>
  line.split(' '),
)

const conditions = [
  'analytics',
  'marketing',
  'necessary',
  'analytics|marketing',
  'analytics marketing',
  'nobody',
  '__proto__',
  '',
  ' | ',
]

/** Nothing of this makes a request, or runs, by itself. */
const containers = [
  'div',
  'p',
  'form',
  'section',
  'template',
  'table',
  'dialog',
  'details',
  'label',
  'a',
]
const holding = [
  'iframe',
  'img',
  'video',
  'audio',
  'source',
  'track',
  'embed',
  'object',
  'link',
  'input type=image',
  'script type=text/plain',
  'script type=text/plain data-type=module',
  'base',
  'style',
  'custom-element',
]
const heldNames = ['src', 'srcset', 'href', 'poster']
const controls = [
  'accept-all',
  'reject-all',
  'withdraw',
  'preferences',
  'declaration',
  'constructor',
]

const attribute = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names).map((name) => `name="${name}"`) },
  { weight: 3, arbitrary: fc.constantFrom(...names).map((name) => `id="${name}"`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('held', 'released').map((state) => `data-consent-state=${state}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('abc', '').map((nonce) => `nonce="${nonce}"`) },
  { weight: 1, arbitrary: fc.constantFrom(...controls).map((control) => `data-sluice=${control}`) },
  { weight: 1, arbitrary: fc.constantFrom('hidden', 'async', 'defer', 'autofocus', 'title=x') },
)
const attributes = fc.array(attribute, { maxLength: 3 }).map((list) => list.join(' '))

/** An SVG has scripts and images of its own. Chromium requests the `href` of such a script whatever its type is. */
const inSvg = [
  'script data-consent-href',
  'script type=text/plain data-consent-href',
  'image data-consent-href',
  'use data-consent-href',
]

/** As a tree; addresses are numbered when it is written. */
type Node =
  | {
      kind: 'inside'
      tag: string
      attributes: string
      condition: string | undefined
      children: Node[]
    }
  | { kind: 'holding'; tag: string; attributes: string; condition: string; name: string }
  | { kind: 'svg'; start: string; condition: string }
  | { kind: 'named'; tag: string; attributes: string }

const condition = fc.constantFrom(...conditions)

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      kind: fc.constant('named' as const),
      tag: fc.constantFrom(
        'img',
        'form',
        'input',
        'object',
        'embed',
        'iframe',
        'a',
        'button',
        'meta',
      ),
      attributes,
    }),
    fc.record({
      kind: fc.constant('holding' as const),
      tag: fc.constantFrom(...holding),
      attributes,
      condition,
      name: fc.constantFrom(...heldNames),
    }),
    fc.record({
      kind: fc.constant('svg' as const),
      start: fc.constantFrom(...inSvg),
      condition,
    }),
    fc.record({
      kind: fc.constant('inside' as const),
      tag: fc.constantFrom(...containers),
      attributes,
      condition: fc.option(condition, { nil: undefined }),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}))

/** `at` makes the address of a path at the third parties. */
function write(nodes: readonly Node[], at: (path: string) => string, prefix: string): Markup {
  const addresses: Address[] = []

  function writeOne(one: Node, around: readonly string[]): string {
    if (one.kind === 'named') return `<${one.tag} ${one.attributes}></${one.tag}>`
    const said = one.condition === undefined ? '' : ` data-consent="${one.condition}"`
    if (one.kind === 'inside') {
      const inner = one.tag === 'template' ? [...around, one.condition ?? 'nobody'] : around
      const children = one.children.map((child) => writeOne(child, inner)).join('')
      return `<${one.tag}${said} ${one.attributes}>${children}</${one.tag}>`
    }
    const path = `/${prefix}/${addresses.length}`
    const isScript = (one.kind === 'svg' ? one.start : one.tag).startsWith('script')
    addresses.push({ path, isScript, conditions: [...around, one.condition] })
    if (one.kind === 'svg') {
      const [tag] = one.start.split(' ')
      return `<svg><${one.start}="${at(path)}"${said}></${tag}></svg>`
    }
    const name = isScript ? 'src' : `data-consent-${one.name}`
    return `<${one.tag}${said} ${one.attributes} ${name}="${at(path)}"></${one.tag.split(' ')[0]}>`
  }

  return { html: nodes.map((one) => writeOne(one, [])).join('\n'), addresses }
}

export interface RandomPage {
  before: Node[]
  after: Node[]
  later: Node[]
  policy: 'none' | 'strict' | 'trusted'
}

/** Markup above the tag, below it, and put in once all runs; under one content security policy or another. */
export const randomPages: fc.Arbitrary<RandomPage> = fc.record({
  before: fc.array(node, { maxLength: 4 }),
  after: fc.array(node, { maxLength: 6 }),
  later: fc.array(node, { maxLength: 3 }),
  policy: fc.constantFrom('none', 'strict', 'trusted'),
})

export const writePage = (page: RandomPage, at: (path: string) => string) => ({
  before: write(page.before, at, 'before'),
  after: write(page.after, at, 'after'),
  later: write(page.later, at, 'later'),
})
