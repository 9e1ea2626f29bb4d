import type { Service, Undo } from '../types.js'

/** What the guard needs of a `Consent`. */
export interface GuardedConsent {
  readonly policy: { readonly services: readonly Pick<Service, 'name' | 'hosts'>[] }
  granted(name: string): boolean
  on(event: 'change', callback: () => void): Undo
}
