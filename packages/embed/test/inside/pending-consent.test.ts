// @vitest-environment node
import { createConsent, memoryStorage } from '@sluice/core'
import { expect, it, vi } from 'vitest'
import { createPendingConsent } from '../../src/inside/pending-consent.js'

const service = (name: string) => ({ name, category: 'marketing' as const, provider: 'Them' })

it('grants nothing until it is connected, and is the real one from then on', () => {
  const pending = createPendingConsent([{ name: 'early' }], {
    always: [{ name: 'always' }, { name: 'known' }],
    known: [{ name: 'known' }, { name: 'nobody' }],
  })
  const names = () => pending.policy.services.map(({ name }) => name)
  const callback = vi.fn()
  pending.on('change', callback)
  expect([names(), pending.granted('known')]).toEqual([
    ['early', 'always', 'known', 'known', 'nobody'],
    false,
  ])

  const consent = createConsent({ services: [service('known')], storage: memoryStorage() })
  consent.acceptAll()
  pending.connect(consent)
  expect(names()).toEqual(['known', 'always', 'known', 'known'])
  expect([pending.granted('known'), pending.granted('always')]).toEqual([true, false])
  expect(callback).toHaveBeenCalledTimes(1)
  consent.withdraw()
  expect(callback).toHaveBeenCalledTimes(2)
  expect(pending.granted('known')).toBe(false)
})

it('calls nobody back who stopped listening, before it is connected or after', () => {
  const pending = createPendingConsent([], { always: [], known: [] })
  const [before, after, late] = [vi.fn(), vi.fn(), vi.fn()]
  pending.on('change', before)()
  const stopAfter = pending.on('change', after)
  const consent = createConsent({ storage: memoryStorage() })
  pending.connect(consent)
  const stopLate = pending.on('change', late)
  consent.acceptAll()
  stopAfter()
  stopLate()
  consent.withdraw()
  expect(before).not.toHaveBeenCalled()
  // Once as it was connected, and once for the grant.
  expect(after).toHaveBeenCalledTimes(2)
  expect(late).toHaveBeenCalledTimes(1)
})
