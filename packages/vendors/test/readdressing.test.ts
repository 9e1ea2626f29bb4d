import { describe, expect, it } from 'vitest'
import { readdressing } from '../src/run/readdressing.js'
import { youtube } from '../src/vendors/youtube.js'

const { readdress = String } = youtube({ nocookie: true })

describe('an embed of YouTube', () => {
  it.each([
    ['https://www.youtube.com/embed/a?start=5&list=b#t=1', '/embed/a?start=5&list=b#t=1'],
    ['//www.youtube.com/embed/a', '/embed/a'],
    ['http://youtube.com/embed/a', '/embed/a'],
    ['https://m.youtube.com/embed/videoseries?list=a', '/embed/videoseries?list=a'],
    ['  HTTPS://WWW.YouTube.com./embed/a', '/embed/a'],
    ['https://www.youtube.com/%65mbed/a', '/%65mbed/a'],
  ])('%s gets the origin without cookies', (address, rest) => {
    expect(readdress(address)).toBe(`https://www.youtube-nocookie.com${rest}`)
  })

  it.each([
    'https://www.youtube-nocookie.com/embed/a',
    'https://www.youtube.com/live_chat?v=a',
    'https://notyoutube.com/embed/a',
    'https://youtube.com.example.com/embed/a',
    'https://example.com/embed/https://www.youtube.com/embed/a',
    '/embed/a',
    'https://',
    '',
  ])('%s stays as it is', (address) => {
    expect(readdress(address)).toBe(address)
  })

  it('keeps its address where the site did not ask for another', () => {
    const said = youtube({ nocookie: false }).readdress?.('https://www.youtube.com/embed/a')
    expect(said).toBe('https://www.youtube.com/embed/a')
  })

  it('gets the site’s own host where it names one', () => {
    const { readdress } = youtube({ nocookie: true, host: '/films' })
    expect(readdress?.('https://www.youtube.com/embed/a?b')).toBe('/films/embed/a?b')
  })

  it('takes true or false', () => {
    expect(() => youtube({ nocookie: 'yes' as never })).toThrow(
      'youtube: nocookie takes true or false, got "yes"',
    )
  })
})

it('gives any host another origin', () => {
  const move = readdressing({ from: 'a.example', path: '/', to: 'https://b.example' })
  expect(move('https://x.a.example/y')).toBe('https://b.example/y')
})
