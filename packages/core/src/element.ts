import { heldAddresses } from './gate/held-addresses.js'
import { unshadowed } from './page/unshadowed.js'
import { type TrustedPolicy, trustedPolicy } from './trusted-policy.js'

/** Chromium takes only a trusted address for these two. */
const takesTrustedUrl = /^(embed|object)$/

/** A media element, or the parent of a `source`, picks its resource again only when told to. */
function reload(element: Element): void {
  const media = element.localName === 'source' ? element.parentElement : element
  if (media instanceof HTMLMediaElement) media.load()
}

/** The first address that would run in the page's name. */
function findCode(element: Element): string | undefined {
  const link = unshadowed(element.ownerDocument).createElement('a')
  return heldAddresses(element)?.find(([held]) => {
    link.href = element.getAttribute(held) ?? ''
    return link.protocol === 'javascript:'
  })?.[0]
}

/** Gives a held element its live attributes, and answers whether it may have them. */
export function releaseElement(
  element: Element,
  trustedTypesPolicy?: string | TrustedPolicy,
): boolean {
  const code = findCode(element)
  if (code) {
    console.error(`[sluice] ${code}: a javascript: address is never released`, element)
    return false
  }
  // Setting the same address again would load it again.
  const changed = (heldAddresses(element) ?? []).filter(
    ([held, live]) =>
      element.hasAttribute(held) && element.getAttribute(held) !== element.getAttribute(live),
  )
  for (const [held, live] of changed) {
    const value = element.getAttribute(held) as string
    const isTrusted = takesTrustedUrl.test(element.localName)
    element.setAttribute(
      live,
      isTrusted ? trustedPolicy(trustedTypesPolicy).createScriptURL(value) : value,
    )
  }
  if (changed[0]) reload(element)
  return true
}

/** Whether a released element has lost a live attribute, or a held one has got one. */
export const isAstray = (element: Element, isReleased: boolean): boolean =>
  (heldAddresses(element) ?? []).some(([held, live]) =>
    isReleased
      ? element.hasAttribute(held) && !element.hasAttribute(live)
      : element.hasAttribute(live),
  )

/**
 * Takes the live attributes away while the element is out of the page: a frame then forgets what it showed.
 * An address that the author had not written as held has been requested already where it stands in the page; it is kept
 * for the release.
 */
export function holdElement(element: Element): void {
  const live = (heldAddresses(element) ?? []).filter(([, name]) => element.hasAttribute(name))
  if (!live[0]) return
  const { parentNode, nextSibling, isConnected } = element
  element.remove()
  for (const [held, name] of live) {
    if (!element.hasAttribute(held)) {
      if (isConnected)
        console.warn(
          `[sluice] ${name} was requested before it could be held; write ${held}`,
          element,
        )
      element.setAttribute(held, element.getAttribute(name) as string)
    }
    element.removeAttribute(name)
  }
  if (parentNode) unshadowed(parentNode).insertBefore(element, nextSibling)
  reload(element)
}
