import { afterEach, expect, it, vi } from 'vitest'
import { checkServices } from '../../src/config/check-services.js'
import type { Config } from '../../src/config/config.js'

afterEach(() => vi.restoreAllMocks())

const chat = { name: 'chat', category: 'marketing', provider: 'Chatty' }
const map = { name: 'map', category: 'analytics', provider: 'Maps' }

/** What is left of a config, and what is said of the rest. */
function left(config: Config): { config: Config; errors: string[] } {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  checkServices(config)
  return { config, errors: error.mock.calls.map(([said]) => said.message) }
}

it('leaves all, where nothing is wrong', () => {
  const config = { services: [chat, map], google: { analytics: ['G-ONE'], ads: 'AW-1' } }
  expect(left(structuredClone(config))).toEqual({ config, errors: [] })
})

it.each([
  ['of an unknown category', { ...map, category: 'maps' }, 'map: category takes one or more of'],
  ['of no category', { ...map, category: [] }, 'map: category takes one or more of'],
  ['with a bad host', { ...map, hosts: ['https://map.example/'] }, 'map: hosts takes a list'],
  [
    'that erases everything',
    { ...map, storage: [{ name: '*', duration: '1 day' }] },
    'map: storage',
  ],
  ['with the name of a category', { ...map, name: 'analytics' }, 'once, got "analytics"'],
  ['with no name', { category: 'marketing', provider: 'X' } as never, 'name takes letters'],
])('leaves out a service %s, and says why', (_, wrong, message) => {
  expect(left({ services: [wrong, chat] })).toEqual({
    config: { services: [chat] },
    errors: [expect.stringContaining(message)],
  })
})

it('leaves out both of one name, the required one too', () => {
  const services = [{ ...map, category: 'necessary' }, chat, map]
  expect(left({ services }).config).toEqual({ services: [chat] })
})

it.each([
  ['one id of several', { analytics: 'G-ONE, UA-1' }, { analytics: ['G-ONE'] }, 'got "UA-1"'],
  ['the id of another product', { analytics: 'AW-1', ads: 'AW-1' }, { ads: 'AW-1' }, 'got "AW-1"'],
  ['one of several Ads ids', { ads: 'AW-1 AW-2/b' }, { ads: ['AW-1'] }, 'got "AW-2/b"'],
  [
    'one of several containers',
    { ads: 'AW-1', tagManager: 'GTM-A, GTM, GTM-B&gtm_auth=x&gtm_preview=env-2' },
    { ads: 'AW-1', tagManager: ['GTM-A', 'GTM-B&gtm_auth=x&gtm_preview=env-2'] },
    'got "GTM"',
  ],
  [
    'a container of no category',
    { ads: 'AW-1', tagManager: 'GTM-A', tagManagerCategory: 'tags' },
    { ads: 'AW-1', tagManagerCategory: 'tags' },
    'google-tag-manager: category takes',
  ],
  ['a host that is none', { ads: 'AW-1', host: 'metrics' }, { host: 'metrics' }, 'google: host'],
])('of Google leaves out %s, and keeps the rest', (_, google, expected, message) => {
  expect(left({ google })).toEqual({
    config: { google: expected },
    errors: [expect.stringContaining(message)],
  })
})
