import { afterEach, expect, it, vi } from 'vitest'
import { readJson } from '../../src/config/read-json.js'
import { readSaid } from '../../src/config/read-said.js'
import { sayProblem } from '../../src/config/say-problem.js'

afterEach(() => {
  document.head.replaceChildren()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function tagWith(attributes: Record<string, string> = {}): HTMLScriptElement {
  const tag = document.createElement('script')
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value)
  return tag
}

function json(text: string): HTMLScriptElement {
  const script = tagWith({ type: 'application/json', 'data-sluice': 'config' })
  script.textContent = text
  return script
}

/** What is said of a tag whose JSON cannot be read. */
async function problemOf(tag: HTMLScriptElement): Promise<string> {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const { json, problem, url } = await readSaid(tag, document)
  expect(json).toBeUndefined()
  sayProblem(problem, url)
  return error.mock.lastCall?.[0]
}

/** An answer as the browser gives it: with the address that it came from. */
const answer = (body: string, { status = 200, url = '' } = {}): Response =>
  Object.defineProperty(new Response(body, { status }), 'url', { value: url })

it('reads what stands above the tag, the first of several', async () => {
  const tag = tagWith()
  document.head.append(json('{"revision": 2}'), json('{"revision": 3}'), tag)
  expect(await readJson(tag, document)).toEqual({ revision: 2 })
})

it('does not read what stands below the tag, and says so', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const tag = tagWith()
  document.head.append(tag)
  document.body.append(json('{"model": "opt-out"}'))
  expect(await readJson(tag, document)).toEqual({})
  expect(error).toHaveBeenCalledWith(
    '[sluice] config: JSON below the tag is not read; put it above',
  )
})

it('reads what stands in the page of a tag that was taken out', async () => {
  document.head.append(json('{"revision": 2}'))
  expect(await readJson(tagWith(), document)).toEqual({ revision: 2 })
})

it('reads an address as the page’s own resolves it, from nowhere else', async () => {
  const { URL: page } = document
  const fetched = vi.fn(async () =>
    answer('{"revision": 4}', { url: `${new URL('/sluice.json', page)}` }),
  )
  vi.stubGlobal('fetch', fetched)
  const base = document.createElement('base')
  base.href = 'https://attacker.example/'
  document.head.append(base)
  expect(await readJson(tagWith({ 'data-config': '/sluice.json' }), document)).toEqual({
    revision: 4,
  })
  expect(fetched).toHaveBeenCalledExactlyOnceWith(new URL('/sluice.json', page).href, {
    mode: 'same-origin',
  })
})

it.each([
  ['does not answer', answer('', { status: 404 }), '[sluice] config: /c.json: 404'],
  ['answers with a page', answer('<!doctype html>'), '[sluice] config: /c.json: not valid JSON: '],
  [
    'was redirected to another origin',
    answer('{}', { url: 'https://elsewhere.example/c.json' }),
    '[sluice] config: /c.json: redirected to https://elsewhere.example/c.json',
  ],
])('refuses an address that %s', async (_, response, message) => {
  vi.stubGlobal('fetch', async () => response)
  expect(await problemOf(tagWith({ 'data-config': '/c.json' }))).toContain(message)
})

it('refuses an address that cannot be reached, and names it', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await problemOf(tagWith({ 'data-config': '/off.json' }))).toContain(
    '[sluice] config: /off.json: Failed to fetch: cut off, redirected',
  )
})

it('refuses an address that is none', async () => {
  expect(await problemOf(tagWith({ 'data-config': 'https://' }))).toMatch(
    /^\[sluice] config: https:\/\/: (?!.*CORS)/,
  )
})

it('waits five seconds for an address that hangs, also in the middle of its answer', async () => {
  vi.useFakeTimers()
  const hangs = { ok: true, json: () => new Promise(() => {}) }
  for (const fetched of [() => new Promise(() => {}), async () => hangs]) {
    vi.stubGlobal('fetch', fetched)
    const reading = problemOf(tagWith({ 'data-config': '/c.json' }))
    await vi.advanceTimersByTimeAsync(4_999)
    expect(await Promise.race([reading, 'still waiting'])).toBe('still waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(await reading).toContain('[sluice] config: /c.json: not there after 5000 ms')
  }
})
