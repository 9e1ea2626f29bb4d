import { afterEach, expect, it, vi } from 'vitest'
import { createConsent, createGate, memoryStorage, type Undo } from '../../src/index.js'

let undo: Undo[] = []

afterEach(() => {
  for (const stop of undo.splice(0)) stop()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

function open(body: string) {
  document.body.innerHTML = body
  const consent = createConsent({ storage: memoryStorage(), reload: 'never' })
  const gate = createGate(consent, { reload: 'never' })
  undo = [gate, consent.destroy]
  return { consent, gate }
}

it('an image that the page gives a new address again and again is remembered once', async () => {
  let references = 0
  vi.stubGlobal(
    'WeakRef',
    class<T extends WeakKey> {
      #target: T
      constructor(target: T) {
        this.#target = target
        references += 1
      }
      deref() {
        return this.#target
      }
    },
  )
  const { consent } = open('<img data-consent="analytics" data-consent-src="/0.png">')
  const image = document.querySelector('img') as HTMLImageElement
  consent.acceptAll()
  for (let count = 0; count < 20; count += 1) {
    image.setAttribute('data-consent-src', `/${count}.png`)
    await vi.waitUntil(() => image.getAttribute('src') === `/${count}.png`)
  }
  expect(references).toBe(1)
  consent.rejectAll()
  expect(image.hasAttribute('src')).toBe(false)
})

const picture = '<img data-consent="analytics" data-consent-src="/a.png">'
const isReleased = () => document.querySelector('img')?.getAttribute('src') === '/a.png'

it('releases in a frame that the browser does not paint, because nobody sees it', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const { consent } = open(picture)
  document.body.click()
  consent.acceptAll()
  await vi.waitUntil(isReleased)
})

it.each([
  ['click', false],
  ['keydown', false],
  ['pointerup', false],
  ['none', true],
])('waits for a frame after a press that was not painted yet: %s', async (press, isAtOnce) => {
  const frames: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback))
  const { consent } = open(picture)
  if (press !== 'none') document.body.dispatchEvent(new Event(press, { bubbles: true }))
  consent.acceptAll()
  // The tasks in which it would be released.
  for (let task = 0; task < 5; task += 1) await new Promise((later) => setTimeout(later))
  expect(isReleased()).toBe(isAtOnce)
  for (const draw of frames) draw(0)
  await vi.waitUntil(isReleased)
})

const script = '<script type="text/plain" data-consent="analytics">1</script>'
const names = ['write', 'writeln', 'open', 'close'] as const

it('leaves no property on the document once it is stopped', async () => {
  const { consent, gate } = open(script)
  consent.acceptAll()
  await vi.waitUntil(() => Object.hasOwn(document, 'write'))
  gate()
  expect(names.filter((name) => Object.hasOwn(document, name))).toEqual([])
})

it('gives a document back the methods that the page had put there', async () => {
  const own = Object.fromEntries(names.map((name) => [name, vi.fn()]))
  Object.assign(document, own)
  const { consent, gate } = open(script)
  consent.acceptAll()
  await vi.waitUntil(() => document.write !== own.write)
  gate()
  expect(names.map((name) => document[name])).toEqual(Object.values(own))
  for (const name of names) Reflect.deleteProperty(document, name)
})

it('takes nothing away that the page has put on top meanwhile, and writes through it', async () => {
  const native = vi.spyOn(Document.prototype, 'write').mockImplementation(() => {})
  const { consent, gate } = open(script)
  consent.acceptAll()
  await vi.waitUntil(() => Object.hasOwn(document, 'write'))
  const { write } = document
  const patch = (...texts: string[]): void => write.apply(document, ['patched ', ...texts])
  document.write = patch
  gate()
  expect(document.write).toBe(patch)
  document.write('text')
  expect(native).toHaveBeenCalledWith('patched ', 'text')
  Reflect.deleteProperty(document, 'write')
  native.mockRestore()
})
