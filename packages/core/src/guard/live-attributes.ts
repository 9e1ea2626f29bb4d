/** The attributes that make a request, by the elements that page code makes most. */
export const liveAttributes: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  link: ['href'],
}

const tags = Object.keys(liveAttributes).join()

/** Every element that could make a request, in a node of any kind or whatever else page code passes. */
export function liveElements(root: unknown): Element[] {
  const { matches, firstElementChild }: Partial<Element> = Object(root)
  // Most nodes have no children: a page pays for this with each that it inserts.
  const below = firstElementChild ? [...(root as Element).querySelectorAll(tags)] : []
  return matches?.call(root, tags) ? [root as Element, ...below] : below
}

/** A `srcset` names several addresses: https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
export const addressesIn = (name: string, value: unknown): unknown[] =>
  name === 'srcset' ? `${value}`.split(/[\s,]+/) : [value]
