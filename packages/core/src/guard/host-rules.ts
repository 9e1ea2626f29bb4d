import { check } from '../check.js'
import type { GuardedConsent } from './guarded-consent.js'
import { parseHostPattern } from './host-pattern.js'

/** Which services an address belongs to. It is asked for each request, so that a denial counts at once. */
export interface HostRules {
  /** The services of which one would have to be granted; an empty list if the address may be requested. */
  heldServices(address: unknown): string[]
}

/**
 * Makes the rules from the `hosts` of a policy's services. The longest pattern that fits an address decides. If several
 * services declare it, one grant is enough, because the requests of Google's services look alike.
 * @example createHostRules(consent, () => document.baseURI).heldServices('https://static.hotjar.com/h.js') // ['hotjar']
 */
export function createHostRules(consent: GuardedConsent, base: () => string): HostRules {
  const read = ({ services }: GuardedConsent['policy']) =>
    services.flatMap(({ name, hosts = [] }) => {
      check(Array.isArray(hosts), hosts, `${name}: hosts takes a list of patterns`)
      return hosts.map((text) => ({ name, text, ...parseHostPattern(text, name) }))
    })
  let { policy } = consent
  let rules = read(policy)

  /** The policy may change: a guard can start before its consent has one. */
  function current(): typeof rules {
    if (policy !== consent.policy) {
      policy = consent.policy
      rules = read(policy)
    }
    return rules
  }

  return {
    heldServices(address) {
      let url: URL
      try {
        url = new URL(`${address}`, base())
      } catch {
        return []
      }
      const fitting = current().filter(({ matches }) => matches(url))
      const longest = Math.max(...fitting.map(({ text }) => text.length))
      const names = fitting.filter(({ text }) => text.length === longest).map(({ name }) => name)
      return names.some((name) => consent.granted(name)) ? [] : names
    },
  }
}
