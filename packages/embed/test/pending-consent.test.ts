// @vitest-environment node
import { createConsent, memoryStorage } from '@sluice/core'
import { expect, it, vi } from 'vitest'
import { createPendingConsent } from '../src/pending-consent.js'

const service = (name: string) => ({ name, category: 'marketing' as const, provider: 'Them' })

it('grants nothing until it is connected, and is the real one from then on', () => {
  const pending = createPendingConsent([{ name: 'early' }], [{ name: 'always' }, { name: 'known' }])
  const names = () => pending.policy.services.map(({ name }) => name)
  const callback = vi.fn()
  pending.on('change', callback)
  expect([names(), pending.granted('known')]).toEqual([['early', 'always', 'known'], false])

  const consent = createConsent({ services: [service('known')], storage: memoryStorage() })
  consent.acceptAll()
  pending.connect(consent)
  expect(names()).toEqual(['known', 'always', 'known'])
  expect([pending.granted('known'), pending.granted('always')]).toEqual([true, false])
  expect(callback).toHaveBeenCalledTimes(1)
  consent.withdraw()
  expect(callback).toHaveBeenCalledTimes(2)
  expect(pending.granted('known')).toBe(false)
})
