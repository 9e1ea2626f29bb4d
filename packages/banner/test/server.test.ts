// @vitest-environment node
import { createConsent, createGate } from '@sluice/core'
import { createCutOff } from '@sluice/core/cut-off'
import { expect, test, vi } from 'vitest'
import { bindControls } from '../src/controls.js'
import { de } from '../src/languages/de.js'
import { mountBanner } from '../src/mount-banner.js'
import { mountDeclaration } from '../src/mount-declaration.js'
import { mountPlaceholders } from '../src/mount-placeholders.js'
import { mountReopen } from '../src/reopen.js'

test('on a server nothing is mounted, nothing throws and nothing is said', () => {
  const said = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name))
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
    mountDeclaration(globalThis.document?.querySelector('#notice'), { policy: consent.policy }),
  ])
    undo()
  consent.destroy()
  expect(said.flatMap(({ mock }) => mock.calls)).toEqual([])
})
