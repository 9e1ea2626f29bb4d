import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsent, createGate, memoryStorage, type Undo } from '../src/index.js'
import { type HeldEmbed, missingNames, placeholders } from '../src/placeholders.js'

it.each([
  ['marketing', ['marketing']],
  ['analytics video', ['video']],
  ['analytics', []],
  ['video chat|marketing', ['marketing']],
  ['', []],
])('missingNames of %j', (condition, names) => {
  expect(missingNames(condition, (name) => name === 'analytics')).toEqual(names)
})

describe('placeholders', () => {
  const drawn = new Map<string, HeldEmbed>()
  let undo: Undo[] = []
  const settled = () => new Promise((resolve) => setTimeout(resolve))

  function open(body: string, granted: Record<string, boolean> = {}) {
    document.body.innerHTML = body
    const consent = createConsent({
      storage: memoryStorage(),
      services: [{ name: 'video', category: 'marketing', provider: 'Vidstream' }],
      reload: 'never',
    })
    if (Object.keys(granted)[0]) consent.decide(granted)
    const gate = createGate(consent, { reload: 'never' })
    const stop = placeholders({
      consent,
      gate,
      draw(held) {
        drawn.set(held.element.id, held)
        return () => drawn.delete(held.element.id)
      },
    })
    undo = [stop, gate, consent.destroy]
    return consent
  }
  beforeEach(() => drawn.clear())
  afterEach(() => {
    for (const stop of undo) stop()
    document.body.replaceChildren()
    vi.restoreAllMocks()
  })

  it('are drawn for held embeds alone, with what a drawing needs', async () => {
    open(`<iframe id="frame" data-consent="video" data-consent-src="/v" title="Our film" width="640" height="360"></iframe>
      <template id="template" data-consent="marketing" data-width="300" data-height="200"><p>Hi</p></template>
      <script id="script" type="text/plain" data-consent="marketing"></script>`)
    await settled()
    expect([...drawn.keys()]).toEqual(['frame', 'template'])
    expect(drawn.get('frame')).toMatchObject({
      title: 'Our film',
      width: 640,
      height: 360,
      names: ['video'],
    })
    expect(drawn.get('template')).toMatchObject({
      width: 300,
      height: 200,
      names: ['marketing'],
      always: undefined,
    })
  })

  it('load once releases that one, and records nothing', async () => {
    const consent = open(`<iframe id="one" data-consent="video" data-consent-src="/1"></iframe>
      <iframe id="two" data-consent="video" data-consent-src="/2"></iframe>`)
    await settled()
    drawn.get('one')?.loadOnce()
    await settled()
    expect([...drawn.keys()]).toEqual(['two'])
    expect(document.querySelector('#one')?.getAttribute('src')).toBe('/1')
    expect(document.querySelector('#two')?.hasAttribute('src')).toBe(false)
    expect(consent.record).toBeUndefined()
  })

  it('what was loaded once goes when the visitor denies something', async () => {
    const consent = open('<iframe id="one" data-consent="video" data-consent-src="/1"></iframe>')
    await settled()
    drawn.get('one')?.loadOnce()
    await settled()
    consent.withdraw()
    await settled()
    expect(document.querySelector('#one')?.hasAttribute('src')).toBe(false)
    expect([...drawn.keys()]).toEqual(['one'])
  })

  it('always grants that service, never its category', async () => {
    const consent = open('<iframe id="one" data-consent="video" data-consent-src="/1"></iframe>')
    await settled()
    drawn.get('one')?.always?.()
    expect(consent.status('video')).toBe('granted')
    expect(consent.status('marketing')).toBe('unset')
    await vi.waitUntil(() => drawn.size === 0)
  })

  it('come for embeds that are added later, and go with those that are removed', async () => {
    open('')
    document.body.innerHTML =
      '<iframe id="late" data-consent="video" data-consent-src="/1"></iframe>'
    await settled()
    expect([...drawn.keys()]).toEqual(['late'])
    document.body.replaceChildren()
    await settled()
    expect(drawn.size).toBe(0)
  })

  it('are not drawn for what is granted already, though the gate holds it for a moment', async () => {
    let draws = 0
    const count = drawn.set.bind(drawn)
    vi.spyOn(drawn, 'set').mockImplementation((...entry) => {
      draws += 1
      return count(...entry)
    })
    open('<iframe id="one" data-consent="video" data-consent-src="/1"></iframe>', { video: true })
    await vi.waitUntil(() => document.querySelector('#one[src]'))
    expect(draws).toBe(0)
  })

  it('are drawn again when less is missing', async () => {
    const consent = open(
      '<iframe id="one" data-consent="analytics video" data-consent-src="/1"></iframe>',
    )
    await settled()
    expect(drawn.get('one')).toMatchObject({ names: ['analytics', 'video'], always: undefined })
    consent.decide({ analytics: true })
    expect(drawn.get('one')?.names).toEqual(['video'])
    drawn.get('one')?.always?.()
    await vi.waitUntil(() => drawn.size === 0)
  })

  it('follow a condition that the page changes, so that always grants what it now says', async () => {
    const consent = open('<iframe id="one" data-consent="video" data-consent-src="/1"></iframe>')
    await settled()
    document.querySelector('#one')?.setAttribute('data-consent', 'analytics')
    await settled()
    expect(drawn.get('one')).toMatchObject({ names: ['analytics'], always: undefined })
    document.querySelector('#one')?.setAttribute('data-consent', 'video')
    await settled()
    drawn.get('one')?.always?.()
    expect(consent.record?.granted).toEqual(['video'])
  })

  it('offer nothing for always where nothing is named, or nothing that the policy knows', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    open(`<iframe id="empty" data-consent="" data-consent-src="/1"></iframe>
      <iframe id="unknown" data-consent="viedo" data-consent-src="/2"></iframe>`)
    await settled()
    expect([...drawn.values()].map(({ always }) => always)).toEqual([undefined, undefined])
  })
})

it('draws again what a framework has taken out, and is no fight without end', async () => {
  document.body.innerHTML =
    '<iframe data-consent="marketing" data-consent-src="/film" title="Film"></iframe>'
  const consent = createConsent({ storage: memoryStorage(), reload: 'never' })
  const gate = createGate(consent, { reload: 'never' })
  let drawings = 0
  const stop = placeholders({
    consent,
    gate,
    draw({ element }) {
      drawings += 1
      const drawn = document.createElement('b')
      element.after(drawn)
      return Object.assign(() => drawn.remove(), { isThere: () => drawn.isConnected })
    },
  })
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  document.querySelector('b')?.remove()
  await settled()
  expect(document.querySelectorAll('b')).toHaveLength(1)
  const remover = new MutationObserver(() => document.querySelector('b')?.remove())
  remover.observe(document.body, { childList: true })
  document.querySelector('b')?.remove()
  await settled()
  await settled()
  remover.disconnect()
  expect(drawings).toBe(3)
  stop()
  gate()
  consent.destroy()
})

it('a drawing that throws is reported, keeps no other from being drawn, and the undo takes them away', () => {
  const reportError = vi.fn()
  vi.stubGlobal('reportError', reportError)
  document.body.innerHTML = ['a', 'b', 'c']
    .map((id) => `<iframe id="${id}" data-consent="marketing" data-consent-src="/${id}"></iframe>`)
    .join('')
  const consent = createConsent({ storage: memoryStorage(), reload: 'never' })
  const gate = createGate(consent, { reload: 'never' })
  const seen = new Set<string>()
  const stop = placeholders({
    consent,
    gate,
    draw({ element: { id } }) {
      if (id === 'a') throw new Error('no drawing')
      seen.add(id)
      return () => {
        seen.delete(id)
        if (id === 'b') throw new Error('no undoing')
      }
    },
  })
  expect([...seen]).toEqual(['b', 'c'])
  stop()
  expect([...seen]).toEqual([])
  expect(reportError.mock.calls.map(([error]) => String(error))).toEqual([
    'Error: no drawing',
    'Error: no undoing',
  ])
  gate()
  consent.destroy()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})
