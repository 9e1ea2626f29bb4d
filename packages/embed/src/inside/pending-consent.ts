import type { Consent } from '@sluice/core'
import type { GuardedConsent } from '@sluice/core/guard'

type Services = GuardedConsent['policy']['services']

/** A consent that grants nothing until the real one is there, and is that one from then on. */
export interface PendingConsent extends GuardedConsent {
  connect(real: Consent): void
}

/** A callback from before there is a consent that could call it. */
interface Waiting {
  callback(): void
  stop(): void
}

/**
 * Stands in for the consent of a page that is still loading. The hosts of `always` are added to those of the policy's
 * services, and stay guarded where it has none of that name: nobody was asked about those, so nobody granted them.
 */
export function createPendingConsent(services: Services, always: Services): PendingConsent {
  const withAlways = (known: Services): GuardedConsent['policy'] => ({
    services: [...known, ...always],
  })
  const waiting = new Set<Waiting>()
  let policy = withAlways(services)
  let consent: Consent | undefined

  return {
    get policy() {
      return policy
    },
    granted: (name) => consent?.granted(name) ?? false,
    on(_event, callback) {
      if (consent) return consent.on('change', callback)
      const one: Waiting = { callback, stop: () => waiting.delete(one) }
      waiting.add(one)
      return () => one.stop()
    },
    connect(real) {
      consent = real
      policy = withAlways(real.policy.services)
      for (const one of waiting) {
        one.stop = real.on('change', one.callback)
        one.callback()
      }
    },
  }
}
