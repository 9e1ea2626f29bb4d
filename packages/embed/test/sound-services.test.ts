import { afterEach, expect, it, vi } from 'vitest'
import { soundServices } from '../src/sound-services.js'

afterEach(() => vi.restoreAllMocks())

const chat = { name: 'chat', category: 'marketing', provider: 'Chatty' }
const map = { name: 'map', category: 'analytics', provider: 'Maps' }

it('are all, where nothing is wrong', () => {
  expect(soundServices([chat, map], {})).toEqual([chat, map])
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
])('leave out one %s, and say why', (_, wrong, message) => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  expect(soundServices([wrong, chat], {})).toEqual([chat])
  expect(error.mock.calls.map(([said]) => said.message)).toEqual([expect.stringContaining(message)])
})

it('leave out both of one name, the required one too', () => {
  vi.spyOn(console, 'error').mockReturnValue()
  expect(soundServices([{ ...map, category: 'necessary' }, chat, map], {})).toEqual([chat])
})
