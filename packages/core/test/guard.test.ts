import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGuard } from '../src/guard/create-guard.js'
import { createListeners } from '../src/listeners.js'
import type { Undo } from '../src/types.js'

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

  it('return what they return and throw what they throw', () => {
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

  it('of an element that the gate holds or has released is left to the gate', () => {
    const script = document.createElement('script')
    script.type = 'text/plain'
    script.src = held
    expect(script.getAttribute('src')).toBe(held)
    document.body.append(script)
    expect(script.getAttribute('src')).toBe(held)
    const frame = document.createElement('iframe')
    frame.setAttribute('data-consent-state', 'released')
    frame.src = held
    expect(frame.getAttribute('src')).toBe(held)
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
