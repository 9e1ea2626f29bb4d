// @vitest-environment node
import { createConsent, createGate } from '@sluice/core'
import { createCutOff } from '@sluice/core/cut-off'
import { expect, test, vi } from 'vitest'
import { mountDeclaration } from '../src/declaration/mount-declaration.js'
import { de } from '../src/languages/de.js'
import { mountBanner } from '../src/layers/mount-banner.js'
import { mountReopen } from '../src/layers/mount-reopen.js'
import { mountPlaceholders } from '../src/placeholder/mount-placeholders.js'
import { bindControls } from '../src/press/bind-controls.js'
import { mountWhenAsked } from '../src/when-asked.js'

test('on a server nothing is mounted, nothing throws and nothing is said', () => {
  const said = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name))
  // Next warns of a clock, or of chance, that is read while it prerenders.
  const forbidden = () => {
    throw new Error('Next prerenders')
  }
  vi.spyOn(Date, 'now').mockImplementation(forbidden)
  vi.spyOn(Math, 'random').mockImplementation(forbidden)
  vi.spyOn(crypto, 'randomUUID').mockImplementation(forbidden)
  const consent = createConsent()
  expect(typeof document).toBe('undefined')
  const banner = mountBanner(consent, { reopen: true })
  banner.open()
  banner.preferences()
  banner.speak(de)
  banner.close()
  banner()
  const options = { preferences() {}, texts: de }
  const gate = createGate(consent)
  gate.loadOnce({} as Element)
  gate.watch({} as ShadowRoot)()
  for (const undo of [
    gate,
    createCutOff(consent),
    bindControls({ consent, ...options }),
    mountReopen(consent, options),
    mountPlaceholders(consent, { gate, ...options }),
    mountWhenAsked(consent, () => import('../src/layers/mount-banner.js')),
    mountDeclaration(globalThis.document?.querySelector('#notice'), { policy: consent.policy }),
  ])
    undo()
  consent.destroy()
  vi.mocked(Date.now).mockRestore()
  expect(said.flatMap(({ mock }) => mock.calls)).toEqual([])
})
