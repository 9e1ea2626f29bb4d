import type { WithdrawalMeans } from '@sluice/core/internal'
import type { LateGoogle } from '../load/late-google.js'
import type { LoadPart } from '../load/parts.js'
import type { Begun } from './begin-consent.js'

/** By what a page with a content security policy lets scripts in. */
export interface Trusted {
  nonce: string | undefined
  trustedTypesPolicy: string | undefined
}

/** What a site asks for, the consent that was made of it, and the means to do the rest. */
export interface Site extends Begun, WithdrawalMeans, LateGoogle {
  loadPart: LoadPart
  trusted: Trusted
}
