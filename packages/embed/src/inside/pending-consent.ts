import type { Consent } from '@sluice/core'
import type { GuardedConsent } from '@sluice/core/guard'

type Services = GuardedConsent['policy']['services']

/** A consent that grants nothing until the real one is there, and asks that one from then on. */
export interface PendingConsent extends GuardedConsent {
  connect(real: Consent): void
}

/** A callback that was added before there was a consent to call it. */
interface Waiting {
  callback(): void
  stop(): void
}

/** Hosts that no service of the site declares. */
export interface FurtherHosts {
  /** Guarded even if the site has no such service: no visitor was asked about it. */
  always: Services
  /** Guarded until the consent is there, because the site may name them; from then on only those that it names. */
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
