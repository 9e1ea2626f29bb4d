import { useSyncExternalStore } from 'react'
import { consent } from '../consent.js'

/** The consent, and a new drawing whenever it changed: the record is a new object after each decision. */
export function useConsent(): typeof consent {
  useSyncExternalStore(consent.subscribe, () => consent.record)
  return consent
}
