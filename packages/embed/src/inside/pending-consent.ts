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

/** Hosts that no service of the site declares. */
export interface FurtherHosts {
  /** Guarded also where no service is called so: nobody was asked about these, so nobody granted them. */
  always: Services
  /** Guarded from the start, as a site may name them later; then those whose service there is. */
  known: Services
}

/** Stands in for the consent of a page that is still loading. */
export function createPendingConsent(
  services: Services,
  { always, known }: FurtherHosts,
): PendingConsent {
  const waiting = new Set<Waiting>()
  let policy: GuardedConsent['policy'] = { services: [...services, ...always, ...known] }
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
      const { services } = real.policy
      const isNamed = ({ name }: Services[number]): boolean =>
        services.some((service) => service.name === name)
      policy = { services: [...services, ...always, ...known.filter(isNamed)] }
      for (const one of waiting) {
        one.stop = real.on('change', one.callback)
        one.callback()
      }
    },
  }
}
