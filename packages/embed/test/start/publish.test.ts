import { createConsent, memoryStorage } from '@sluice/core'
import { afterEach, expect, it } from 'vitest'
import type { Sluice } from '../../src/start/globals.js'
import { publish } from '../../src/start/publish.js'

afterEach(() => {
  window.sluice = undefined
})

it('says ready, and then the change that a queued callback makes', () => {
  const heard: unknown[] = []
  const hear = (event: Event): unknown =>
    heard.push([event.type, (event as CustomEvent).detail.granted])
  document.addEventListener('sluice:ready', hear)
  document.addEventListener('sluice:change', hear)
  window.sluice = [({ consent }) => consent.decide({ analytics: true })]
  const consent = createConsent({ storage: memoryStorage() })
  publish({ consent } as Omit<Sluice, 'push'>)
  expect(heard).toEqual([
    ['sluice:ready', ['necessary']],
    ['sluice:change', ['analytics']],
  ])
})
