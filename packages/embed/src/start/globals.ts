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
  banner: {
    open(): void
    preferences(): void
    close(): void
    /** Goes on in another language, as a BCP 47 tag says it. */
    language(tag: string): void
  }
  /** Resolves once the gate is loaded and has done it. */
  gate: {
    /** Holds and releases in an open shadow root too, which its document does not show. */
    watch(root: ShadowRoot): Promise<Undo>
    /** Releases one element, and records nothing. */
    loadOnce(element: Element): Promise<void>
  }
  version: string
}

declare global {
  interface Window {
    sluice?: Sluice | Queue | undefined
  }
}
