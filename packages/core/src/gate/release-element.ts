import { nextTask } from '../page/slices.js'
import { type TrustedPolicy, trustedPolicy } from '../page/trusted-policy.js'
import { unshadowed } from '../page/unshadowed.js'
import type { Complain } from './complain.js'
import { type HeldAddress, heldAddresses, heldNames } from './held-addresses.js'
import { isGecko } from './is-gecko.js'

/** Chromium takes only a trusted address for these two. */
const takesTrustedUrl = /^(embed|object)$/

/** A media element, or the parent of a `source`, chooses its resource again only when told to. */
function reload(element: Element): void {
  const media = element.localName === 'source' ? element.parentElement : element
  if (media instanceof HTMLMediaElement) media.load()
}

/** The first address that would run as code of the page. */
function findCode(element: Element): string | undefined {
  const link = unshadowed(element.ownerDocument).createElement('a')
  return heldAddresses(element)?.find(([held]) => {
    link.href = element.getAttribute(held) ?? ''
    return link.protocol === 'javascript:'
  })?.[0]
}

/** What the author said of `loading`, of elements that show what was released. */
const loadings = new WeakMap<Element, string | null>()

/**
 * Makes copies of a released element load late: a router's snapshot, saved markup. If a copy comes back after a denial, it is held
 * before it has requested anything. The element itself has begun to load, and only a change to `eager` matters to it.
 * https://html.spec.whatwg.org/multipage/urls-and-fetching.html#lazy-loading-attributes
 */
function letCopiesWait(element: Element): void {
  // Firefox would request it again.
  if (isGecko() || !/^(iframe|img)$/.test(element.localName) || loadings.has(element)) return
  loadings.set(element, element.getAttribute('loading'))
  element.setAttribute('loading', 'lazy')
}

function restoreLoading(element: Element): void {
  const loading = loadings.get(element)
  if (loading === undefined) return
  loadings.delete(element)
  if (loading === null) element.removeAttribute('loading')
  else element.setAttribute('loading', loading)
}

/** Gives the address that an element gets instead of the one that its page wrote. */
export type Readdress = (address: string) => string

export interface ElementRelease {
  readonly complain: Complain
  readonly trustedTypesPolicy: string | TrustedPolicy | undefined
  readonly readdress: Readdress
}

/** Whether an element lacks the live attribute that its held one stands for. */
const lacks = (element: Element, [held, live]: HeldAddress, readdress: Readdress): boolean => {
  const address = element.getAttribute(held)
  return address !== null && readdress(address) !== element.getAttribute(live)
}

/** Gives a held element its live attributes. Returns whether it may have them. */
export function releaseElement(
  element: Element,
  { complain, trustedTypesPolicy, readdress }: ElementRelease,
): boolean {
  const code = findCode(element)
  if (code) {
    complain('code', element, code)
    return false
  }
  // Setting the same address again would load it again.
  const changed = (heldAddresses(element) ?? []).filter((pair) => lacks(element, pair, readdress))
  if (!changed[0]) return true
  const show = (): void => {
    for (const [held, live] of changed) {
      const value = readdress(element.getAttribute(held) as string)
      const isTrusted = takesTrustedUrl.test(element.localName)
      element.setAttribute(
        live,
        isTrusted ? trustedPolicy(trustedTypesPolicy).createScriptURL(value) : value,
      )
    }
  }
  restoreLoading(element)
  if (framing.test(element.localName)) changeOutside(element, show)
  else show()
  reload(element)
  // An image starts to load a moment after it gets its address.
  void nextTask().then(() => {
    // It may have been taken back in the meantime.
    if (!isAstray(element, true, readdress)) letCopiesWait(element)
  })
  return true
}

/**
 * Whether a held element shows something of the site itself meanwhile: a picture before the film, a small one before the
 * large one.
 */
function isPreview(element: Element, [held, live]: HeldAddress): boolean {
  // What stands in a template has no address of its own yet.
  const { origin, protocol } = element.ownerDocument.location ?? {}
  const link = unshadowed(element.ownerDocument).createElement('a')
  link.href = element.getAttribute(live) ?? ''
  return (
    /^https?:$/.test(`${protocol}`) &&
    link.origin === origin &&
    element.getAttribute(held) !== element.getAttribute(live) &&
    heldNames.some((name) => element.hasAttribute(name))
  )
}

/** Whether a released element has lost a live attribute or got another address, or a held one has got a live one. */
export const isAstray = (element: Element, isReleased: boolean, readdress: Readdress): boolean =>
  (heldAddresses(element) ?? []).some((pair) =>
    isReleased
      ? lacks(element, pair, readdress)
      : element.hasAttribute(pair[1]) && !isPreview(element, pair),
  )

/** What a browsing context shows is remembered by the session, for the place where the parser or a script has put it. */
const framing = /^(iframe|embed|object)$/

/**
 * Changes an element while it is out of the page. A frame then forgets what it showed; and what a frame shows that a script
 * puts in, Chromium does not bring back from history, where it would be requested without asking anybody.
 */
function changeOutside(element: Element, change: () => void): void {
  const { parentNode, nextSibling } = element
  if (parentNode) element.remove()
  change()
  if (parentNode) unshadowed(parentNode).insertBefore(element, nextSibling)
}

/**
 * Takes the live attributes away while the element is out of the page: a frame then forgets what it showed.
 * An address that the author had not written as held has been requested already where it stands in the page; it is kept
 * for the release.
 */
export function holdElement(element: Element, complain: Complain): void {
  const live = (heldAddresses(element) ?? []).filter(
    (pair) => element.hasAttribute(pair[1]) && !isPreview(element, pair),
  )
  if (!live[0]) return
  restoreLoading(element)
  const { isConnected } = element
  changeOutside(element, () => {
    for (const [held, name] of live) {
      if (!element.hasAttribute(held)) {
        if (isConnected) complain('early', element, name)
        element.setAttribute(held, element.getAttribute(name) as string)
      }
      element.removeAttribute(name)
    }
  })
  reload(element)
}
