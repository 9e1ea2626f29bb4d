// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadAnew, type Reason } from '../../src/page/load-anew.js'

const error = vi.spyOn(console, 'error').mockImplementation(() => {})
beforeEach(() => {
  vi.useFakeTimers()
  error.mockClear()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A page that stays, as where its server does not answer. `leave` is what a page does when it is asked to go. */
function createPage({ hidden = false, isOld = false, protocol = 'https:' } = {}) {
  const gone: string[] = []
  const listeners = new Map<string, ((event: object) => void)[]>()
  const addEventListener = (type: string, listener: (event: object) => void) =>
    listeners.set(type, [...new Set([...(listeners.get(type) ?? []), listener])])
  const heard: string[] = []
  const navigation = {
    addEventListener: (type: string) => heard.push(type),
    removeEventListener: (type: string) => heard.push(`no ${type}`),
  }
  const window = { addEventListener, stop: 'theirs' as unknown, ...(!isOld && { navigation }) }
  const proto = { hidden, defaultView: window, addEventListener }
  const location = {
    protocol,
    href: 'https://shop.example/order?a=1#part#two',
    replace: (url: string) => gone.push(url),
    reload: () => gone.push('again'),
  }
  const document = Object.assign(Object.create(proto), { location }) as Document
  const tell = (type: string, event: object = {}) => {
    for (const listener of listeners.get(type) ?? []) listener(event)
  }
  return {
    document,
    window,
    gone,
    heard,
    tell,
    show: () => Object.assign(proto, { hidden: false }),
  }
}
const needed: Reason = { isNeeded: () => true }

/** The page goes once the script that asks for it has ended. */
async function ask(document: Document, reason: Reason): Promise<void> {
  loadAnew(document, reason)
  await Promise.resolve()
}

it('goes by one GET to the address without its fragment, once for all that ask', async () => {
  const { document, gone, heard } = createPage()
  await ask(document, needed)
  await ask(document, { isNeeded: () => true })
  expect(gone).toEqual(['https://shop.example/order?a=1'])
  expect(heard).toEqual(['navigate', 'no navigate'])
})

it('works where there is no Navigation API, and where a document has no address', async () => {
  const old = createPage({ isOld: true })
  await ask(old.document, needed)
  expect(old.gone).toHaveLength(1)
  const inner = createPage({ protocol: 'about:' })
  await ask(inner.document, needed)
  expect(inner.gone).toEqual(['again'])
})

it('is tried again after 3, 6 and 12 seconds, each time silenced before, and said once', async () => {
  const { document, window, gone } = createPage()
  const done: string[] = []
  const silence = () => void done.push(`silenced ${gone.length}`)
  await ask(document, { isNeeded: () => true, silence })
  expect(window.stop).toBe('theirs')
  vi.advanceTimersByTime(2_999)
  expect(gone).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(gone).toHaveLength(2)
  expect(window.stop).not.toBe('theirs')
  vi.advanceTimersByTime(6_000)
  vi.advanceTimersByTime(11_999)
  expect(gone).toHaveLength(3)
  expect(done).toEqual(['silenced 1', 'silenced 2'])
  expect(error.mock.calls.flat().join()).toMatch(/something keeps it/)
  expect(error).toHaveBeenCalledOnce()
})

it('does not ask again a visitor who stayed: it says so once, and silences further', async () => {
  const { document, gone, tell } = createPage()
  let silenced = 0
  await ask(document, { isNeeded: () => true, silence: () => void silenced++ })
  tell('beforeunload', { isTrusted: true, defaultPrevented: true })
  vi.advanceTimersByTime(9_000)
  expect(gone).toHaveLength(1)
  expect(silenced).toBe(2)
  expect(error.mock.calls.flat().join()).toMatch(/the visitor stayed/)
  expect(error).toHaveBeenCalledOnce()
})

it.each([
  ['a page sends itself', { isTrusted: false, defaultPrevented: true }],
  ['nobody objects to', { isTrusted: true, defaultPrevented: false, returnValue: '' }],
])('a question that %s keeps nothing', async (_, event) => {
  const { document, gone, tell } = createPage()
  await ask(document, needed)
  tell('beforeunload', event)
  vi.advanceTimersByTime(3_000)
  expect(gone).toHaveLength(2)
})

it('waits until the page is looked at, and asks then whether it is still needed', async () => {
  const { document, gone, tell, show } = createPage({ hidden: true })
  let isNeeded = true
  await ask(document, { isNeeded: () => isNeeded })
  tell('visibilitychange')
  expect(gone).toEqual([])
  show()
  isNeeded = false
  tell('visibilitychange')
  expect(gone).toEqual([])
  isNeeded = true
  await ask(document, { isNeeded: () => isNeeded })
  expect(gone).toHaveLength(1)
})

it('goes though silencing throws', async () => {
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  const { document, gone } = createPage()
  const silence = () => {
    throw new Error('theirs')
  }
  await ask(document, { isNeeded: () => true, silence })
  vi.advanceTimersByTime(3_000)
  expect(gone).toHaveLength(2)
  expect(report).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

it('stays where it is allowed again by the time that the script ends', async () => {
  const { document, gone } = createPage()
  let isNeeded = true
  loadAnew(document, { isNeeded: () => isNeeded })
  isNeeded = false
  await Promise.resolve()
  expect(gone).toEqual([])
})
