import { afterEach, expect, it } from 'vitest'
import { createScriptLoader } from '../../src/index.js'
import { addressOf } from '../../src/page/address-of.js'

afterEach(() => document.head.replaceChildren())

/** A base of somebody else's, and an element that takes the place of the document's own address. */
function attack(): string {
  const base = document.createElement('base')
  base.href = 'https://attacker.example/'
  const image = document.createElement('img')
  image.name = 'URL'
  document.head.append(base, image)
  return document.location.href
}

it('an address is what the page’s own makes of it', () => {
  const page = attack()
  expect(addressOf('/receipts?a=b', document)).toBe(new URL('/receipts?a=b', page).href)
  expect(addressOf('https://cdn.example/x.js', document)).toBe('https://cdn.example/x.js')
})

it('a script is loaded from there', () => {
  const page = attack()
  const { src } = createScriptLoader({ document })('/metrics/gtag/js')
  expect(src).toBe(new URL('/metrics/gtag/js', page).href)
})
