import { afterEach, expect, it, vi } from 'vitest'
import { createConsent, createGate, memoryStorage } from '../../src/index.js'

afterEach(() => document.body.replaceChildren())

const tasks = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => setTimeout(resolve))
}

it('what was released waits as a copy would, and what was taken back at once says nothing of that', async () => {
  const consent = createConsent({ storage: memoryStorage(), reload: 'never' })
  const stop = createGate(consent, { reload: 'never' })
  const image = document.createElement('img')
  image.dataset.consent = 'analytics'
  image.setAttribute('data-consent-src', '/a.png')
  document.body.append(image)
  const seen = new MutationObserver(() => {
    if (image.hasAttribute('src')) consent.rejectAll()
  })
  seen.observe(image, { attributeFilter: ['src'] })
  consent.acceptAll()
  await vi.waitUntil(() => consent.status('analytics') === 'denied')
  await tasks(3)
  expect([image.hasAttribute('src'), image.hasAttribute('loading')]).toEqual([false, false])
  seen.disconnect()
  consent.acceptAll()
  await vi.waitUntil(() => image.getAttribute('loading') === 'lazy')
  stop()
})
