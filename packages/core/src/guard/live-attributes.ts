/** The attributes that make a request, by the elements that page code makes most. */
export const liveAttributes: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  link: ['href', 'imagesrcset'],
}

const tags = Object.keys(liveAttributes).join()

/** Every element that could make a request, in a node of any kind or whatever else page code passes. */
export function liveElements(root: unknown): Element[] {
  const { matches, querySelectorAll }: Partial<Element> = Object(root)
  const below: Element[] = [...(querySelectorAll?.call(root, tags) ?? [])]
  return matches?.call(root, tags) ? [root as Element, ...below] : below
}

/** Whether an attribute is a list of candidates, not one address. */
export const isSet = (name: string): boolean => name.endsWith('srcset')

/** A `srcset` names several addresses: https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
export const addressesIn = (name: string, value: unknown): unknown[] =>
  isSet(name) ? `${value}`.split(/[\s,]+/) : [value]
