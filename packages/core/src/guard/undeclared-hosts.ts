import { heldAddresses } from '../gate/held-addresses.js'
import { unshadowed } from '../page/unshadowed.js'
import { parseCondition } from '../policy/condition.js'
import { surface } from '../surface.js'
import type { Policy } from '../types.js'
import { parseHostPattern } from './host-pattern.js'
import { isSameSite } from './is-same-site.js'

type Declared = Pick<Policy, 'services'>

/** Whether held markup names no service: only its address can tell whose it is. */
export function namesNoService(element: Element, { services }: Declared): boolean {
  const condition = unshadowed(element).getAttribute('data-consent')
  const names = parseCondition(condition ?? '').flat()
  return condition !== null && !services.some(({ name }) => names.includes(name))
}

/** An element, or all that stands in a template. */
const within = (element: Element): Element[] =>
  element.localName === 'template'
    ? [...(element as HTMLTemplateElement).content.querySelectorAll('*')].flatMap(within)
    : [element]

function urlOf(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    // The browser requests nothing of it.
  }
}

function addressesOf(element: Element): string[] {
  const { localName, getAttribute } = unshadowed(element)
  const names = localName === 'script' ? ['src'] : (heldAddresses(element) ?? []).flat()
  return names.flatMap((name) => {
    const said = getAttribute(name)
    if (said === null) return []
    if (!name.endsWith('srcset')) return [said]
    return said.split(/,\s/).map((one) => one.trim().split(/\s/, 1)[0] as string)
  })
}

/**
 * Makes the function that finds the hosts that held markup would request, and that neither belong to the site nor to a service
 * that it declares.
 */
export function undeclaredHosts(policy: Declared): (element: Element) => string[] {
  const patterns = policy.services.flatMap(({ name, hosts = [] }) =>
    hosts.flatMap((host) => surface(() => parseHostPattern(host, name)) ?? []),
  )
  const isUndeclared = (url: URL): boolean =>
    /^https?:$/.test(url.protocol) &&
    !isSameSite(url.hostname, globalThis.location.hostname) &&
    !patterns.some((pattern) => pattern.matches(url))

  return (element) => {
    if (!namesNoService(element, policy)) return []
    const { baseURI } = element
    return within(element)
      .flatMap(addressesOf)
      .flatMap((address) => urlOf(address, baseURI) ?? [])
      .filter(isUndeclared)
      .map(({ host }) => host)
  }
}
