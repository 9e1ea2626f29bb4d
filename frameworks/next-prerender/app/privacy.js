'use client'

import { mountWhenAsked } from '@sluice/banner/when-asked'
import { createConsent, createGate } from '@sluice/core'
import { createCutOff } from '@sluice/core/cut-off'
import { googleAnalytics } from '@sluice/google'
import { createElement as h, useEffect, useSyncExternalStore } from 'react'

const consent = createConsent({ services: [googleAnalytics({ id: 'G-XXXXXXXXXX' })] })
const load = () => import('@sluice/banner')

function mountPrivacy() {
  const undo = [createCutOff(consent), createGate(consent), mountWhenAsked(consent, load)]
  return () => {
    for (const end of undo) end()
  }
}

export function Privacy() {
  const status = () => consent.status('analytics')
  useEffect(mountPrivacy, [])
  return h(
    'p',
    { id: 'status' },
    useSyncExternalStore(consent.subscribe, status, () => 'unset'),
  )
}
