import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGuard } from '../../src/guard/create-guard.js'
import { addressesIn, liveAttributes } from '../../src/guard/live-attributes.js'
import { createListeners } from '../../src/listeners.js'
import type { Undo } from '../../src/types.js'

const held = 'https://vendor.test/a.js'
const free = 'https://other.test/a.js'

function fakeConsent() {
  const granted = new Set<string>()
  const changes = createListeners<undefined>()
  return {
    policy: { services: [{ name: 'vendor', hosts: ['vendor.test'] }] },
    granted: (name: string) => granted.has(name),
    on: (_: 'change', callback: () => void) => changes.add(callback),
    set(isGranted: boolean) {
      if (isGranted) granted.add('vendor')
      else granted.delete('vendor')
      changes.emit(undefined)
    },
  }
}

let consent: ReturnType<typeof fakeConsent>
let stop: Undo

beforeEach(() => {
  consent = fakeConsent()
  stop = createGuard(consent)
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

/** Every native that the guard may stand around. */
const natives = [
  [Node.prototype, 'appendChild insertBefore replaceChild cloneNode'],
  [
    Element.prototype,
    'append prepend before after replaceWith replaceChildren insertAdjacentElement',
  ],
  [
    Element.prototype,
    'setAttribute setAttributeNS removeAttribute innerHTML outerHTML insertAdjacentHTML',
  ],
  [CharacterData.prototype, 'before after replaceWith'],
  [Document.prototype, 'append prepend replaceChildren importNode adoptNode'],
  [DocumentFragment.prototype, 'append prepend replaceChildren'],
  [Range.prototype, 'insertNode createContextualFragment'],
  [HTMLScriptElement.prototype, 'src'],
  [HTMLImageElement.prototype, 'src srcset'],
  [HTMLIFrameElement.prototype, 'src'],
  [HTMLLinkElement.prototype, 'href'],
  [XMLHttpRequest.prototype, 'open send'],
].flatMap(([owner, keys]) => (keys as string).split(' ').map((key) => [owner, key] as const))

const describeNative = ([owner, key]: (typeof natives)[number]) => {
  const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(owner, key) ?? {}
  return [
    flags,
    ...[value, get, set].map(
      (native) => native && [native.name, native.length, `${native}`.length],
    ),
  ]
}
const identify = ([owner, key]: (typeof natives)[number]) =>
  Object.getOwnPropertyDescriptor(owner, key)

describe('the natives', () => {
  it('keep name, length and flags while patched', () => {
    const patched = natives
      .map(describeNative)
      .map((all) => JSON.stringify(all).replace(/,\d+\]/g, ']'))
    const ours = natives.map(identify)
    stop()
    const plain = natives
      .map(describeNative)
      .map((all) => JSON.stringify(all).replace(/,\d+\]/g, ']'))
    expect(patched).toEqual(plain)
    for (const [index, descriptor] of natives.map(identify).entries()) {
      expect(ours[index], natives[index]?.[1]).not.toEqual(descriptor)
    }
  })

  it('are what they were after two guards are undone in reverse order', () => {
    const second = natives.map(identify)
    const stopThird = createGuard(fakeConsent())
    expect(natives.map(identify)).not.toEqual(second)
    stopThird()
    for (const [index, descriptor] of natives.map(identify).entries()) {
      expect(descriptor?.value).toBe(second[index]?.value)
      expect(descriptor?.set).toBe(second[index]?.set)
      expect(descriptor?.get).toBe(second[index]?.get)
    }
  })

  it('work on where guards are undone in any order, or where a page has patched on top', () => {
    const stopSecond = createGuard(fakeConsent())
    const { appendChild } = Node.prototype
    Node.prototype.appendChild = function <T extends Node>(node: T) {
      return appendChild.call(this, node) as T
    }
    const theirs = Node.prototype.appendChild
    stop()
    stopSecond()
    expect(Node.prototype.appendChild).toBe(theirs)
    const script = document.createElement('script')
    script.src = held
    expect(document.body.appendChild(script).getAttribute('src')).toBe(held)
    Node.prototype.appendChild = appendChild
  })

  it('return and throw what the browser’s own functions do', () => {
    const script = document.createElement('script')
    expect(document.body.appendChild(script)).toBe(script)
    expect(document.body.removeAttribute('x')).toBeUndefined()
    expect(() => document.body.appendChild({} as Node)).toThrow('not of type')
    expect(() => document.body.insertBefore(script, document.createElement('p'))).toThrow(
      /NotFound|child/,
    )
    expect(() => script.append(document.documentElement)).toThrow()
    const setter = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')?.set
    expect(() => setter?.call({}, held)).toThrow('HTMLImageElement')
    expect(() => script.setAttribute('1 2', held)).toThrow()
    expect(() => (script.setAttribute as () => void)()).toThrow('arguments')
    expect(() => document.body.insertAdjacentHTML('nowhere' as 'beforeend', held)).toThrow()
  })
})

describe('a value', () => {
  const ways: Record<string, (element: HTMLElement, value: string) => void> = {
    property: (element, value) => Object.assign(element, { src: value }),
    setAttribute: (element, value) => element.setAttribute('src', value),
    'setAttribute in capitals': (element, value) => element.setAttribute('SRC', value),
    setAttributeNS: (element, value) => element.setAttributeNS(null, 'src', value),
  }
  it.each(
    Object.keys(ways).flatMap((way) =>
      ['script', 'img', 'iframe'].map((tag) => [way, tag] as const),
    ),
  )('set by %s on %s is withheld, answered and released', (way, tag) => {
    const element = document.createElement(tag) as HTMLImageElement
    ways[way]?.(element, held)
    expect(element.hasAttribute('src')).toBe(false)
    expect(element.src).toBe(held)
    consent.set(true)
    expect(element.getAttribute('src')).toBe(held)
    expect(element.src).toBe(held)
  })

  it('of an undeclared host is set at once', () => {
    for (const way of Object.values(ways)) {
      const image = new Image()
      way(image, free)
      expect(image.getAttribute('src')).toBe(free)
    }
  })

  it('is kept in the form it had', () => {
    const trusted = { toString: () => held }
    const setAttribute = vi.spyOn(Element.prototype, 'setAttribute')
    stop()
    stop = createGuard(consent)
    const frame = document.createElement('iframe')
    Object.assign(frame, { src: trusted })
    consent.set(true)
    expect(setAttribute.mock.calls.at(-1)?.[1]).toBe(trusted)
    setAttribute.mockRestore()
  })

  it('is forgotten when another one is set or the attribute removed', () => {
    const [first, second, third] = [new Image(), new Image(), new Image()]
    for (const image of [first, second, third]) image.src = held
    first.src = free
    second.removeAttribute('SRC')
    third.src = `${held}?again`
    consent.set(true)
    expect([first, second, third].map((image) => image.getAttribute('src'))).toEqual([
      free,
      null,
      `${held}?again`,
    ])
  })

  it('of a srcset counts by each of its addresses', () => {
    const image = new Image()
    image.srcset = `${free} 1x, ${held} 2x`
    expect(image.getAttribute('srcset')).toBeNull()
    expect(image.srcset).toBe(`${free} 1x, ${held} 2x`)
    consent.set(true)
    expect(image.getAttribute('srcset')).toBe(`${free} 1x, ${held} 2x`)
  })

  it('is withheld from every element that requests what it names', () => {
    const made = Object.entries(liveAttributes).flatMap(([tag, names]) =>
      names.map((name) => {
        const element = document.createElement(tag)
        element.setAttribute(name, held)
        expect(element.hasAttribute(name), `${tag} ${name}`).toBe(false)
        return () => expect(element.getAttribute(name), `${tag} ${name}`).toBe(held)
      }),
    )
    consent.set(true)
    for (const check of made) check()
    expect(made.length).toBeGreaterThan(14)
  })

  it('is withheld from a sound that is made with it', () => {
    const sound = new Audio(held)
    expect(sound.hasAttribute('src')).toBe(false)
    expect(sound.src).toBe(held)
    consent.set(true)
    expect(sound.getAttribute('src')).toBe(held)
    expect([new Audio(free).getAttribute('src'), new Audio().hasAttribute('src')]).toEqual([
      free,
      false,
    ])
  })

  it.each(['constructor', 'toString', '__proto__'])('on an element called %s is set', (tag) => {
    const element = document.createElement(tag)
    element.setAttribute('src', held)
    expect(element.getAttribute('src')).toBe(held)
  })

  it('is set in the order of setting, whatever the order of insertion', () => {
    const elements = ['img', 'script', 'iframe'].map((tag) => document.createElement(tag))
    const order: string[] = []
    const observer = new MutationObserver((records) => {
      for (const { target } of records) order.push((target as Element).localName)
    })
    for (const element of elements) {
      element.setAttribute('src', held)
      observer.observe(element, { attributes: true })
    }
    document.body.append(...elements.reverse())
    consent.set(true)
    for (const { target } of observer.takeRecords()) order.push((target as Element).localName)
    expect(order).toEqual(['img', 'script', 'iframe'])
  })

  it('stays withheld after a change that does not grant it', () => {
    const image = new Image()
    image.src = held
    consent.set(false)
    expect(image.getAttribute('src')).toBeNull()
  })

  it('of an element that the gate holds or has released is left to the gate, which alone is believed', () => {
    const states = new Map<Element, string>()
    const gated = document as never as { [key: symbol]: unknown }
    gated[Symbol.for('sluice.gate')] = (element: Element) => states.get(element)
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.src = held
    expect(script.getAttribute('src')).toBe(held)
    document.body.append(script)
    expect(script.getAttribute('src')).toBe(held)
    const frame = document.createElement('iframe')
    frame.setAttribute('data-consent-state', 'released')
    frame.src = held
    expect(frame.getAttribute('src')).toBeNull()
    states.set(frame, 'released')
    frame.src = held
    expect(frame.getAttribute('src')).toBe(held)
    delete gated[Symbol.for('sluice.gate')]
  })
})

describe('a subtree that comes with live attributes', () => {
  const markup = `<div><img class="it" src="${held}"><img class="free" src="${free}"></div>`
  /** As page code that began before the guard could have made it. */
  function live(): HTMLElement {
    const { body } = new DOMParser().parseFromString(markup, 'text/html')
    return body.firstElementChild as HTMLElement
  }
  const at = () => document.body.appendChild(document.createElement('p'))

  const ways: Record<string, () => unknown> = {
    appendChild: () => document.body.appendChild(live()),
    insertBefore: () => document.body.insertBefore(live(), at()),
    replaceChild: () => document.body.replaceChild(live(), at()),
    append: () => document.body.append('text', live()),
    prepend: () => document.body.prepend(live()),
    replaceChildren: () => document.body.replaceChildren(live()),
    before: () => at().before(live()),
    after: () => at().after(live()),
    replaceWith: () => at().replaceWith(live()),
    'after a text': () => at().appendChild(new Text('x')).after(live()),
    'fragment.append': () => {
      const fragment = new DocumentFragment()
      fragment.append(live())
      document.body.append(fragment)
    },
    insertAdjacentElement: () => document.body.insertAdjacentElement('beforeend', live()),
    'range.insertNode': () => {
      const range = document.createRange()
      range.selectNodeContents(document.body)
      range.insertNode(live())
    },
    createContextualFragment: () =>
      document.body.append(document.createRange().createContextualFragment(markup)),
    importNode: () => document.body.append(document.importNode(live(), true)),
    cloneNode: () => document.body.append(live().cloneNode(true)),
    adoptNode: () => document.body.append(document.adoptNode(live())),
    innerHTML: () => Object.assign(document.body, { innerHTML: markup }),
    outerHTML: () => Object.assign(at(), { outerHTML: markup }),
    insertAdjacentHTML: () => document.body.insertAdjacentHTML('afterbegin', markup),
    'insertAdjacentHTML outside': () => at().insertAdjacentHTML('beforebegin', markup),
    'innerHTML of a shadow root': () => {
      const root = at().attachShadow({ mode: 'open' })
      root.innerHTML = markup
      document.body.append(...root.childNodes)
    },
  }
  it.each(Object.keys(ways))('loses them before %s, and gets them back', (way) => {
    ways[way]?.()
    const it = document.body.querySelector('.it') as HTMLImageElement
    expect(it.hasAttribute('src')).toBe(false)
    expect(it.src).toBe(held)
    expect(document.body.querySelector('.free')?.getAttribute('src')).toBe(free)
    consent.set(true)
    expect(it.getAttribute('src')).toBe(held)
  })

  it('is copied with what is withheld from it', () => {
    const box = document.createElement('div')
    box.appendChild(new Image()).src = held
    const copy = box.cloneNode(true) as HTMLElement
    consent.set(true)
    expect(copy.querySelector('img')?.getAttribute('src')).toBe(held)
    expect(box.querySelector('img')?.getAttribute('src')).toBe(held)
  })
})

describe('markup that names a declared host', () => {
  it.each([
    ['div', `a &lt; b<!--c--><p id=x>y<img alt="${held}">`],
    ['table', `<tr><td>${held}`],
    ['tr', `<td>${held}<td>2`],
    ['ul', `<li>${held}<li>2`],
    ['select', `<option title="${held}">1<option selected>2`],
    ['textarea', `<img src="${held}">`],
    ['style', `a { background: url(${held}) }`],
    ['title', `<b>${held}`],
    ['div', `<svg><title>${held}</title><circle r=1 /></svg>`],
    ['div', `<a href="${held}">link</a><template><b>x</b></template>`],
  ])('is parsed in %s as without the guard: %s', (tag, markup) => {
    const guarded = document.createElement(tag)
    guarded.innerHTML = markup
    stop()
    const plain = document.createElement(tag)
    plain.innerHTML = markup
    expect(guarded.isEqualNode(plain), `${guarded.outerHTML} / ${plain.outerHTML}`).toBe(true)
    expect(guarded.firstChild?.ownerDocument).toBe(document)
  })

  it('keeps the namespace of an SVG', () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.innerHTML = `<circle data-x="${held}"/>`
    expect(svg.firstElementChild).toBeInstanceOf(SVGElement)
  })
})

describe('markup of any spelling', () => {
  const references = (text: string, ways: readonly number[]): string =>
    Array.from(text, (letter, at) => {
      const code = letter.codePointAt(0) as number
      return [letter, `&#${code};`, `&#x${code.toString(16)};`, `&#${code}`][
        (ways[at] ?? 0) % 4
      ]?.concat((ways[at] ?? 0) % 4 === 3 && /[\da-f]/i.test(text[at + 1] ?? '') ? ';' : '')
    }).join('')
  const hosts = fc.constantFrom(
    ...[
      'vendor.test',
      'VENDOR.test.',
      'ｖendor。test',
      'v%65ndor.test',
      'ven\u00addor.test',
      'ven\tdor.test',
    ],
    ...['other.test', 'vendor.test.other.test', 'vendor.tes'],
  )
  const schemes = fc.constantFrom(
    'https://',
    '//',
    '\\\\',
    ' https://',
    'wss://',
    'https://me@',
    'http:',
    '',
  )
  const addresses = fc
    .tuple(schemes, hosts, fc.array(fc.nat(3), { maxLength: 40 }))
    .map(([scheme, host, ways]) => references(`${scheme}${host}/a`, ways))
  const elements = fc
    .tuple(
      fc.constantFrom(
        'img',
        'IMG',
        'image',
        'iframe',
        'link',
        'video',
        'source',
        'a',
        'p',
        'svg',
        'template',
      ),
      fc.constantFrom('src', 'srcset', 'SRC', 'href', 'poster', 'data-consent-src'),
      fc.constantFrom('"', "'"),
      addresses,
    )
    .map(([tag, name, quote, address]) => `<${tag} ${name}=${quote}${address}${quote}>x`)

  it('is withheld exactly where the browser would ask for it, and is the same otherwise', () => {
    fc.assert(
      fc.property(fc.array(elements, { maxLength: 4 }), (parts) => {
        const markup = parts.join('')
        const guarded = document.createElement('div')
        guarded.innerHTML = markup
        const { body } = new DOMParser().parseFromString(`<body><div>${markup}`, 'text/html')
        const plain = body.firstElementChild as Element
        const wouldAsk = (element: Element, name: string): boolean =>
          addressesIn(name, element.getAttribute(name)).some(
            (address) =>
              element.hasAttribute(name) &&
              new URL(`${address}`, document.baseURI).hostname.replace(/\.$/, '') === 'vendor.test',
          )
        for (const element of guarded.querySelectorAll('*'))
          for (const name of liveAttributes[element.localName] ?? [])
            expect(wouldAsk(element, name), markup).toBe(false)
        stop()
        consent.set(true)
        const isHeld = [...plain.querySelectorAll('*')].some((element) =>
          liveAttributes[element.localName]?.some((name) => wouldAsk(element, name)),
        )
        if (!isHeld) expect(guarded.innerHTML).toBe(plain.innerHTML)
        consent.set(false)
        stop = createGuard(consent)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a srcset', () => {
  /** https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute, step by step. */
  function candidates(input: string): string[] {
    const found: string[] = []
    let at = 0
    const isSpace = (letter: string | undefined) => /[\t\n\f\r ]/.test(letter ?? '')
    for (;;) {
      while (at < input.length && (isSpace(input[at]) || input[at] === ',')) at++
      if (at >= input.length) return found
      const from = at
      while (at < input.length && !isSpace(input[at])) at++
      const url = input.slice(from, at)
      if (url.endsWith(',')) {
        found.push(url.replace(/,+$/, ''))
        continue
      }
      found.push(url)
      for (let isInside = false; at < input.length; at++) {
        if (input[at] === '(') isInside = true
        else if (input[at] === ')') isInside = false
        else if (input[at] === ',' && !isInside) break
      }
    }
  }

  it('has the addresses that the browser finds in it', () => {
    const letters = fc.constantFrom(...'ab,, \t\n\f()2x:/.\u00a0\ufeff')
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
        expect(addressesIn('srcset', text)).toEqual(candidates(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([',', '(', 'a,', ' ', 'a ('])('of a hundred thousand %j is read', (text) => {
    expect(addressesIn('srcset', text.repeat(100_000)).length).toBeLessThanOrEqual(100_000)
  })
})

describe('requests', () => {
  it('by XMLHttpRequest of a denied service fail, with the reason in the console', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const request = new XMLHttpRequest()
    const events: string[] = []
    for (const type of ['error', 'loadend'] as const)
      request.addEventListener(type, () => events.push(type))
    request.open('GET', held)
    request.send()
    expect(events).toEqual([])
    await vi.waitFor(() => expect(events).toEqual(['error', 'loadend']))
    expect(request.status).toBe(0)
    expect(error.mock.calls[0]?.[0]).toBe(
      '[sluice] XMLHttpRequest: nothing goes to vendor.test without consent for vendor',
    )
    error.mockRestore()
  })
})
