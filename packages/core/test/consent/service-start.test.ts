import { afterEach, expect, it, vi } from 'vitest'
import { recordText } from '../../../../tools/record/record-text.mjs'
import { createConsent, memoryStorage, type Service } from '../../src/index.js'

const record = recordText(['analytics', 'one', 'two'], ['marketing'])

/** Opens a page with two services, and tells what they were told, in order. */
function open(more: Pick<Service, 'onStart'> = {}, stored?: string) {
  const told: string[] = []
  const service = <const Name extends string>(name: Name) => ({
    name,
    category: 'analytics' as const,
    provider: 'Them',
    onStart: () => void told.push(`${name} starts`),
    onGrant: () => void told.push(`${name} granted`),
    onDeny: () => void told.push(`${name} denied`),
  })
  const consent = createConsent({
    services: [{ ...service('one'), ...more }, service('two')],
    storage: memoryStorage(stored),
    reload: 'never',
  })
  return { consent, told }
}

afterEach(() => vi.unstubAllGlobals())

it('every service starts once, before any of them is granted', () => {
  const { consent, told } = open({}, record)
  consent.withdraw()
  expect(told).toEqual([
    'one starts',
    'two starts',
    'one granted',
    'two granted',
    'one denied',
    'two denied',
  ])
})

it('starts without any grant, and an error in one keeps no other from it', () => {
  const reportError = vi.fn()
  vi.stubGlobal('reportError', reportError)
  const mine = new Error('mine')
  const { told } = open({
    onStart: () => {
      throw mine
    },
  })
  expect(told).toEqual(['two starts'])
  expect(reportError).toHaveBeenCalledExactlyOnceWith(mine)
})

it('starts nothing on a page that is only prerendered, and everything when it is shown', () => {
  const page = Document.prototype as { prerendering?: boolean }
  page.prerendering = true
  const { consent, told } = open({}, record)
  expect(told).toEqual([])
  page.prerendering = false
  document.dispatchEvent(new Event('prerenderingchange'))
  expect(told.slice(0, 3)).toEqual(['one starts', 'two starts', 'one granted'])
  consent.destroy()
  Reflect.deleteProperty(Document.prototype, 'prerendering')
})

it('a service may erase items of its own choice', () => {
  document.cookie = 'one_a=1; path=/'
  document.cookie = 'other=1; path=/'
  open({ onStart: ({ erase }) => erase([{ name: 'one_*', duration: 'session' }]) })
  expect(document.cookie).toBe('other=1')
})

it('every service starts once, and before any grant, where one decides while it starts', () => {
  const starts = vi.fn(({ consent }: { consent: { acceptAll(): void } }) => consent.acceptAll())
  const { told } = open({ onStart: starts as never })
  expect(starts).toHaveBeenCalledTimes(1)
  expect(told).toEqual(['two starts', 'one granted', 'two granted'])
})
