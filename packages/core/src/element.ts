/** What a held element says in place of each attribute that would make a request. */
const liveNames: readonly (readonly [held: string, live: string])[] = [
  ['data-srcset', 'srcset'],
  ['data-src', 'src'],
  ['data-href', 'href'],
  ['data-poster', 'poster'],
]

/** An `object` element names its resource `data`, where all others say `src`. */
const liveName = (element: Element, name: string): string =>
  name === 'src' && element.localName === 'object' ? 'data' : name

/** `javascript:` runs code in the page's own name, which is no embed's business. */
const runsCode = (element: Element, url: string): boolean =>
  URL.canParse(url, element.baseURI) && new URL(url, element.baseURI).protocol === 'javascript:'

/** A media element, or the parent of a `source`, picks its resource again only when told to. */
function reload(element: Element): void {
  const media = element.localName === 'source' ? element.parentElement : element
  if (media instanceof HTMLMediaElement) media.load()
}

/** Gives a held element that is no script its live attributes. Throws for a `javascript:` address. */
export function releaseElement(element: Element): void {
  for (const [held, live] of liveNames) {
    const value = element.getAttribute(held)
    if (value === null) continue
    if (runsCode(element, value))
      throw new TypeError(`[sluice] ${held}: a javascript: address is never released`)
    element.setAttribute(liveName(element, live), value)
  }
  reload(element)
}

/** Takes the live attributes back while the element is out of the page: a frame then forgets what it showed. */
export function holdElement(element: Element): void {
  const { parentNode, nextSibling } = element
  element.remove()
  for (const [held, live] of liveNames) {
    if (element.hasAttribute(held)) element.removeAttribute(liveName(element, live))
  }
  parentNode?.insertBefore(element, nextSibling)
  reload(element)
}
