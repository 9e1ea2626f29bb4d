import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadControls } from '../../src/load/load-controls.js'

const removals: (() => void)[] = []

beforeEach(() => {
  vi.stubGlobal('reportError', vi.fn())
  document.body.innerHTML = `
    <a id="link" href="#elsewhere" data-sluice="withdraw"><b id="inner">No</b></a>
    <p data-sluice="withdraw"><a id="other" href="#other">Other</a></p>`
})

afterEach(() => {
  for (const remove of removals.splice(0)) remove()
  vi.unstubAllGlobals()
})

function open() {
  const parts: { resolve(bind: unknown): void; reject(error: Error): void }[] = []
  const loadPart = vi.fn(() => new Promise((resolve, reject) => parts.push({ resolve, reject })))
  const preferences = vi.fn()
  const options = { loadPart, document, preferences, consent: {} }
  loadControls(options as never)
  const press = (id: string): MouseEvent => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    document.getElementById(id)?.dispatchEvent(event)
    return event
  }
  const bind = vi.fn()
  removals.push(() => parts.at(-1)?.resolve(bind))
  return { parts, loadPart, preferences, press, bind }
}

it('keeps the press of a control for the part, and does not follow its link meanwhile', async () => {
  const { parts, press, bind } = open()
  const event = press('inner')
  expect(event.defaultPrevented).toBe(true)
  expect(press('other').defaultPrevented).toBe(false)
  parts[0]?.resolve(bind)
  await vi.waitFor(() => expect(bind).toHaveBeenCalledOnce())
  const { early } = bind.mock.lastCall?.[0] ?? {}
  expect(early[0]).toEqual({ event, path: expect.arrayContaining([event.target, document]) })
  // From then on the part decides what is followed.
  expect(press('link').defaultPrevented).toBe(false)
})

it('opens the preferences where the part does not come, and tries again at the next press', async () => {
  const { parts, loadPart, press, preferences, bind } = open()
  press('link')
  parts[0]?.reject(new Error('blocked'))
  await vi.waitFor(() => expect(preferences).toHaveBeenCalledOnce())
  expect(reportError).toHaveBeenCalled()
  press('link')
  expect(loadPart).toHaveBeenCalledTimes(2)
  parts[1]?.resolve(bind)
  await vi.waitFor(() => expect(bind).toHaveBeenCalledOnce())
})
