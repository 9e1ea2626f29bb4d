import { createConsent, memoryStorage } from '@sluice/core'
import { expect, it, vi } from 'vitest'
import { createCutOffLoader } from '../../src/load/load-cut-off.js'

const services = [
  { name: 'chat', category: 'marketing', provider: 'C', hosts: ['chat.test'], onDeny() {} },
  { name: 'forum', category: 'talk', provider: 'F', hosts: ['forum.test'], onDeny() {} },
  { name: 'hostless', category: 'analytics', provider: 'H', onDeny() {} },
  { name: 'endless', category: 'play', provider: 'E' },
] as const
const categories = {
  necessary: { required: true },
  analytics: {},
  marketing: {},
  talk: {},
  play: {},
}

function open() {
  const errors: unknown[] = []
  vi.stubGlobal('reportError', (error: unknown) => errors.push(error))
  const createCutOff = vi.fn()
  const loadPart = vi.fn(async () => ({ createCutOff }))
  const consent = createConsent({ categories, services, storage: memoryStorage(), reload: 'never' })
  const loadCutOff = createCutOffLoader(loadPart as never)
  return { errors, createCutOff, loadPart, consent, load: () => loadCutOff(consent) }
}

it('loads once, and not before a service with hosts is granted', async () => {
  const { consent, load, loadPart, createCutOff } = open()
  consent.decide({ analytics: true })
  expect(load()).toBeUndefined()
  consent.decide({ marketing: true })
  expect(await Promise.all([load(), load()])).toEqual([true, true])
  expect(loadPart).toHaveBeenCalledExactlyOnceWith('sluice-cut-off')
  expect(createCutOff).toHaveBeenCalledOnce()
})

it('has what a withdrawal needs at hand where nothing else ends a service', () => {
  const { consent, load, loadPart } = open()
  consent.decide({ analytics: true, talk: true })
  load()
  expect(loadPart).toHaveBeenCalledExactlyOnceWith('sluice-cut-off')
  consent.decide({ play: true })
  load()
  expect(loadPart).toHaveBeenLastCalledWith('sluice-withdrawal')
})

it('takes that of Google’s part where the site has a service of Google’s, for its hosts', async () => {
  const { loadPart } = open()
  const google = {
    name: 'google-ads',
    category: 'marketing',
    provider: 'Google',
    hosts: [],
  } as const
  const consent = createConsent({
    services: [services[0], google],
    storage: memoryStorage(),
    reload: 'never',
  })
  consent.decide({ chat: true })
  await createCutOffLoader(loadPart as never)(consent)
  expect(loadPart).toHaveBeenCalledExactlyOnceWith('sluice-google')
})

it('says what ran before it was there, also what was granted and denied meanwhile', async () => {
  const { consent, load, createCutOff } = open()
  consent.decide({ marketing: true })
  const loading = load()
  consent.decide({ talk: true })
  load()
  consent.withdraw()
  load()
  await loading
  expect(createCutOff).toHaveBeenCalledExactlyOnceWith(consent, { ran: new Set(['chat', 'forum']) })
})

it('reports that it does not come, and tries again when it is asked next', async () => {
  const { consent, load, loadPart, errors } = open()
  loadPart.mockRejectedValueOnce(new Error('blocked'))
  consent.decide({ marketing: true })
  expect(await load()).toBe(false)
  expect(errors).toEqual([new Error('blocked')])
  expect(await load()).toBe(true)
})
