import { afterEach, expect, it, vi } from 'vitest'
import { stateOf } from '../../src/gate/state-of.js'
import { createConsent, createGate, memoryStorage } from '../../src/index.js'
import { heldEmbeds } from '../../src/placeholders.js'

afterEach(() => document.body.replaceChildren())

it('the state of an element comes from the gate, not from markup', async () => {
  document.body.innerHTML = `<iframe id="unmarked" data-consent-state="held"></iframe>
    <iframe id="marked" data-consent="marketing" data-consent-state="released" data-consent-src="/x"></iframe>
    <template data-consent="analytics"><script id="inner" data-consent="marketing" data-consent-state="released">0</script></template>`
  const consent = createConsent({ storage: memoryStorage(), reload: 'never' })
  consent.decide({ analytics: true, marketing: false })
  const stop = createGate(consent, { reload: 'never' })
  await vi.waitUntil(() => document.querySelector('#inner'))
  const known = (id: string) => stateOf(document.getElementById(id) as Element)
  expect([known('unmarked'), known('marked'), known('inner')]).toEqual([undefined, 'held', 'held'])
  expect(document.querySelector<HTMLScriptElement>('#inner')?.type).toBe('text/plain')
  expect(heldEmbeds(document, (name) => name === 'analytics').map(({ id }) => id)).toEqual([
    'marked',
  ])
  stop()
  expect(known('marked')).toBeUndefined()
})
