import { afterEach, expect, it, vi } from 'vitest'
import { createListeners } from '../src/listeners.js'

afterEach(() => vi.unstubAllGlobals())

it('lets no throwing callback silence the next, and its error surfaces', () => {
  const reportError = vi.fn()
  vi.stubGlobal('reportError', reportError)
  const listeners = createListeners<number>()
  const heard: number[] = []
  const error = new Error('mine')
  listeners.add(() => {
    throw error
  })
  listeners.add((value) => heard.push(value))
  listeners.emit(1)
  expect(heard).toEqual([1])
  expect(reportError).toHaveBeenCalledExactlyOnceWith(error)
})

it('tells everybody of one change before the next that a callback causes', () => {
  const listeners = createListeners<number>()
  const heard: string[] = []
  listeners.add((value) => {
    heard.push(`a${value}`)
    if (value === 1) listeners.emit(2)
  })
  listeners.add((value) => heard.push(`b${value}`))
  listeners.emit(1)
  expect(heard).toEqual(['a1', 'b1', 'a2', 'b2'])
})

it('stops calling what was taken back, also during a call', () => {
  const listeners = createListeners<number>()
  const heard: string[] = []
  listeners.add(() => stop())
  const stop = listeners.add(() => heard.push('never'))
  listeners.emit(1)
  stop()
  expect(heard).toEqual([])
})

it('counts a callback that was added twice as two', () => {
  const listeners = createListeners<number>()
  const callback = vi.fn()
  const stop = listeners.add(callback)
  listeners.add(callback)
  stop()
  listeners.emit(1)
  expect(callback).toHaveBeenCalledOnce()
})
