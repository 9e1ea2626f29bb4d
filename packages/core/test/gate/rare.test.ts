import { afterEach, expect, it, vi } from 'vitest'
import { createConsent, memoryStorage } from '../../src/index.js'
import { type CreateRare, createRare, gateWith } from '../../src/internal.js'

const stopping: AbortController[] = []

afterEach(() => {
  for (const one of stopping.splice(0)) one.abort()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
  Reflect.deleteProperty(document, Symbol.for('sluice.gate'))
})

/** A gate that loads what only some pages need, as the one tag does. */
function open(
  body: string,
  loadRare: () => Promise<CreateRare>,
  { more = [], timeout }: { more?: Element[]; timeout?: number } = {},
) {
  document.body.innerHTML = body
  document.body.append(...more)
  const consent = createConsent({ storage: memoryStorage(), reload: 'never' })
  const complain = vi.fn()
  const stop = new AbortController()
  stopping.push(stop)
  const gate = gateWith(
    { complain, loadRare, loadAnew: () => {}, patch: () => {}, signal: stop.signal },
    consent,
    { document, reload: 'never', timeout },
  )
  gate.watch(document)
  return { consent, complain }
}

const never = () => new Promise<CreateRare>(() => {})
/** A part that comes once it is brought. */
function late() {
  let bring = (): void => {}
  const part = new Promise<CreateRare>((resolve) => {
    bring = () => resolve(createRare)
  })
  return { bring, loadRare: () => part }
}
const stateOf = (selector: string) =>
  document.querySelector(selector)?.getAttribute('data-consent-state')
/** One that a parser would have made. */
function script(text: string): HTMLScriptElement {
  const made = document.createElement('script')
  Object.assign(made, { type: 'text/plain', text, async: true })
  made.dataset.consent = 'analytics'
  return made
}
const tasks = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => setTimeout(resolve))
}

it.each<[what: string, before: string, after: string, isNamed: boolean]>([
  [
    'a copy of what was released',
    '<iframe data-consent="marketing" data-consent-src="/x" src="/x"></iframe>',
    '<iframe data-consent="marketing" data-consent-src="/x"></iframe>',
    false,
  ],
  [
    'what nobody wrote as held',
    '<img data-consent="marketing" srcset="/x 1x" src="/x">',
    '<img data-consent="marketing" data-consent-src="/x" data-consent-srcset="/x 1x">',
    true,
  ],
  [
    'an object',
    '<object data-consent="marketing" data="/x"></object>',
    '<object data-consent="marketing" data-consent-src="/x"></object>',
    true,
  ],
])('while it is on its way, %s loads nothing', (_, before, after, isNamed) => {
  const { complain } = open(before, never)
  expect(document.body.innerHTML).toBe(after)
  expect(complain.mock.calls.some(([fault]) => fault === 'early')).toBe(isNamed)
})

it.each([
  '<video data-consent="marketing" data-consent-poster="/x" poster="/own.png"></video>',
  '<a data-consent="marketing" href="/x">a link</a>',
  '<img data-consent="necessary" data-consent-src="/x" src="/x">',
])('and this stays as it is: %s', (markup) => {
  open(markup, never)
  expect(document.body.innerHTML).toBe(markup)
})

it('scripts do not wait for it, and nothing says that another element is held', async () => {
  const { consent } = open(
    '<iframe data-consent="analytics" data-consent-src="/x"></iframe>',
    never,
    { more: [script('1')] },
  )
  consent.acceptAll()
  await vi.waitUntil(() => stateOf('script') === 'released')
  expect(stateOf('iframe')).toBeNull()
})

it('a script behind a template waits for it, because the content of that comes first', async () => {
  const { bring, loadRare } = late()
  const { consent } = open('<template data-consent="analytics"><p>first</p></template>', loadRare, {
    more: [script('1')],
  })
  consent.acceptAll()
  await tasks(30)
  expect(stateOf('script')).toBe('held')
  bring()
  await vi.waitUntil(() => stateOf('script') === 'released')
  expect(document.querySelector('template + p')?.textContent).toBe('first')
})

it('and no longer than for any other file; the content comes late then', async () => {
  const said = vi.fn()
  vi.stubGlobal('reportError', said)
  const { bring, loadRare } = late()
  const { consent } = open('<template data-consent="analytics"><p>late</p></template>', loadRare, {
    more: [script('1')],
    timeout: 200,
  })
  consent.acceptAll()
  await vi.waitUntil(() => stateOf('script') === 'released')
  expect(said.mock.calls.join()).toContain('templates: not there after 200 ms')
  expect(stateOf('template')).not.toBe('released')
  bring()
  await vi.waitUntil(() => document.querySelector('template + p'))
  expect(said).toHaveBeenCalledOnce()
})

it('if the part does not come, an error says so, the rest goes on, and the next change asks again', async () => {
  const said = vi.fn()
  vi.stubGlobal('reportError', said)
  const loadRare = vi.fn(async (): Promise<CreateRare> => {
    if (loadRare.mock.calls.length < 2) throw new Error('no part')
    return createRare
  })
  const { consent } = open('<template data-consent="analytics"><p>late</p></template>', loadRare, {
    more: [script('1')],
  })
  await tasks(2)
  expect(said).toHaveBeenCalledExactlyOnceWith(new Error('no part'))
  consent.acceptAll()
  await vi.waitUntil(() => document.querySelector('template + p'))
  expect(loadRare).toHaveBeenCalledTimes(2)
  await vi.waitUntil(() => stateOf('script') === 'released')
})
