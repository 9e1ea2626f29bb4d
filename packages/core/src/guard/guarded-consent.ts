import type { Service, Undo } from '../types.js'

/** The members of a `Consent` that the guard needs. */
export interface GuardedConsent {
  readonly policy: { readonly services: readonly Pick<Service, 'name' | 'hosts'>[] }
  granted(name: string): boolean
  on(event: 'change', callback: () => void): Undo
}
