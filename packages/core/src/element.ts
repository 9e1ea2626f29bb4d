import { type TrustedPolicy, trustedPolicy } from './trusted-policy.js'

/** What a held element says in place of each attribute that would make a request. */
const liveNames: Readonly<Record<string, string>> = {
  'data-srcset': 'srcset',
  'data-src': 'src',
  'data-href': 'href',
  'data-poster': 'poster',
}

/** The attributes of held markup: where one changes, the element is looked at again. */
export const heldNames: readonly string[] = Object.keys(liveNames)

/** Chromium takes only a trusted address for these two. */
const takesTrustedUrl = /^(embed|object)$/

/** Elements that request what an attribute names, as a link in a text does not. */
const requests = /^(embed|iframe|img|audio|link|object|source|video)$/

/** Each held attribute with its live twin; an `object` names its resource `data`. */
const twins = ({ localName }: Element): [held: string, live: string][] =>
  Object.entries(liveNames).map(([held, live]) => [
    held,
    localName === 'object' && live === 'src' ? 'data' : live,
  ])

/** A media element, or the parent of a `source`, picks its resource again only when told to. */
function reload(element: Element): void {
  const media = element.localName === 'source' ? element.parentElement : element
  if (media instanceof HTMLMediaElement) media.load()
}

/** Gives a held element its live attributes. Throws for a `javascript:` address: it would run in the page's name. */
export function releaseElement(
  element: Element,
  trustedTypesPolicy?: string | TrustedPolicy,
): void {
  const link = element.ownerDocument.createElement('a')
  for (const [held, live] of twins(element)) {
    const value = element.getAttribute(held)
    if (value === null) continue
    link.href = value
    if (link.protocol === 'javascript:') {
      throw new TypeError(`[sluice] ${held}: a javascript: address is never released`)
    }
    const isTrusted = takesTrustedUrl.test(element.localName)
    element.setAttribute(
      live,
      isTrusted ? trustedPolicy(trustedTypesPolicy).createScriptURL(value) : value,
    )
  }
  reload(element)
}

/**
 * Takes the live attributes away while the element is out of the page: a frame then forgets what it showed.
 * An address that the author had not written as held has been requested already; it is kept for the release.
 */
export function holdElement(element: Element): void {
  const live = twins(element).filter(([, name]) => element.hasAttribute(name))
  if (!live[0] || !requests.test(element.localName)) return
  const { parentNode, nextSibling } = element
  element.remove()
  for (const [held, name] of live) {
    if (!element.hasAttribute(held)) {
      console.warn(`[sluice] ${name} was requested before it could be held; write ${held}`, element)
      element.setAttribute(held, element.getAttribute(name) as string)
    }
    element.removeAttribute(name)
  }
  parentNode?.insertBefore(element, nextSibling)
  reload(element)
}
