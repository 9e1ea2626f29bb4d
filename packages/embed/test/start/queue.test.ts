import { afterEach, expect, it, vi } from 'vitest'
import type { Sluice } from '../../src/start/globals.js'
import { queueOf, setGlobal } from '../../src/start/queue.js'

afterEach(() => vi.restoreAllMocks())

/** A window on which nothing stands but this, with an element of that name behind it. */
const viewWith = (own: PropertyDescriptorMap = {}): Window =>
  Object.create({ sluice: document.createElement('a') }, own)

it('takes the page’s queue, and makes one where there is none', () => {
  const value = [() => {}]
  expect(queueOf(viewWith({ sluice: { value } }))).toBe(value)
  const view = viewWith()
  const made = queueOf(view)
  expect(made).toEqual([])
  expect(view.sluice).toBe(made)
})

it('steps back for a copy that has started', () => {
  const value = { push() {}, version: '1.0.0' }
  expect(queueOf(viewWith({ sluice: { value } }))).toBeUndefined()
})

it.each([
  ['an element', { value: document.createElement('form'), writable: true }],
  ['a text', { value: 'mine', writable: true }],
  ['an object with a version', { value: { version: '2' }, writable: true, configurable: true }],
])('takes the place of %s, and says so', (_, sluice) => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const view = viewWith({ sluice })
  expect(queueOf(view)).toEqual([])
  expect(view.sluice).toEqual([])
  expect(error).toHaveBeenCalledOnce()
})

it('takes the place of a getter without calling it', () => {
  const get = vi.fn()
  const view = viewWith({ sluice: { get, configurable: true } })
  const global = { version: '1.0.0' } as Sluice
  queueOf(view)
  setGlobal(view, global)
  expect(view.sluice).toBe(global)
  expect(get).not.toHaveBeenCalled()
})

it('says that a page keeps its place, and lives without', () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const view = viewWith({ sluice: { value: 5 } })
  expect(queueOf(view)).toEqual([])
  expect(error).toHaveBeenCalled()
})
