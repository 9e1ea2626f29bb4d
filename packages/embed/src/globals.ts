import type { Consent, Undo } from '@sluice/core'

/** A callback pushed before or after load; it runs once with the global. */
export type Pushed = (sluice: Sluice) => void

/** What `window.sluice` is before load; `tag` is the copy that will serve it. */
export type Queue = Pushed[] & { tag?: Element }

/** What `window.sluice` is after load. */
export interface Sluice {
  /** Runs the callback at once. */
  push(...callbacks: Pushed[]): void
  consent: Consent
  banner: { open(): void; preferences(): void; close(): void }
  /** Hands an open shadow root to the gate, which a document does not show. */
  gate: { watch(root: ShadowRoot): Promise<Undo> }
  version: string
}

declare global {
  interface Window {
    sluice?: Sluice | Queue | undefined
  }
}
