import type { Reason } from '../page/load-anew.js'
import type { TrustedPolicy } from '../page/trusted-policy.js'
import type { Consent, Undo } from '../types.js'
import type { Complain } from './complain.js'
import type { PatchMethods } from './patch-methods.js'

export interface GateOptions {
  document?: Document | undefined
  /** Milliseconds that later scripts wait for a file that does not load. @default 10000 */
  timeout?: number | undefined
  /** Whether to reload when a script that ran is denied, because nothing else stops it. @default 'auto' */
  reload?: 'auto' | 'never' | 'always' | undefined
  /** The nonce of the page's policy, which a script needs to be released. @default the nonce of the page's scripts */
  nonce?: string | undefined
  /** A policy name that the page's `trusted-types` directive allows, or a policy of the page's own. @default 'sluice' */
  trustedTypesPolicy?: string | TrustedPolicy | undefined
  /** Whether what the page holds now was added after it was parsed. @default false */
  isLate?: boolean | undefined
}

/** Stops the gate when called. Held elements stay held. */
export interface Gate extends Undo {
  /** Holds and releases elements in an open shadow root too, which queries of the document do not find. */
  watch(root: ShadowRoot): Undo
  /** Releases one element, until the visitor next denies something. Unlike a decision it records nothing. */
  loadOnce(element: Element): void
}

/** What the gate needs from outside. The one tag loads some of it when it is needed; npm users have it at once. */
export interface GateMeans {
  /** Says what is wrong with held markup. Nothing else depends on it. */
  complain: Complain
  loadAnew(document: Document, reason: Reason): void
  /** Puts methods on the document, for as long as the gate stands. */
  patch(...given: Parameters<PatchMethods>): void
  /** Ends the gate. */
  signal?: AbortSignal
  /** What is waited for before these elements are released. */
  before?(elements: readonly Element[]): Promise<void>
}

export type GatedConsent = Pick<Consent, 'granted' | 'policy' | 'on'>
