// @vitest-environment node
import { expect, test } from 'vitest'
import { bindControls } from '../src/controls.js'
import { de } from '../src/languages/de.js'
import { mountBanner } from '../src/mount-banner.js'
import { mountPlaceholders } from '../src/mount-placeholders.js'
import { mountReopen } from '../src/reopen.js'
import { fakeConsent } from './support/fake-consent.js'

test('on a server nothing is mounted and nothing throws', () => {
  const { consent } = fakeConsent()
  expect(typeof document).toBe('undefined')
  const banner = mountBanner(consent, { reopen: true })
  banner.open()
  banner.preferences()
  banner.speak(de)
  banner.close()
  banner()
  const options = { preferences() {}, texts: de }
  for (const undo of [
    bindControls({ consent, ...options }),
    mountReopen(consent, options),
    mountPlaceholders(consent, { gate: { loadOnce() {} }, ...options }),
  ])
    undo()
})
