/** The attributes that make a request, by the elements of HTML that have them. */
export const liveAttributes: Readonly<Record<string, readonly string[]>> = {
  // An element may be called `constructor`.
  __proto__: null as never,
  script: ['src'],
  img: ['src', 'srcset'],
  iframe: ['src'],
  link: ['href', 'imagesrcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  embed: ['src'],
  frame: ['src'],
  object: ['data'],
  input: ['src'],
}

const tags = Object.keys(liveAttributes)
const selector = tags.join()

/** Every element that could make a request, in a node of any kind or whatever else page code passes. */
export function liveElements(root: unknown): Element[] {
  // Of the prototype: to page code a form answers with its fields.
  const { matches, querySelectorAll }: Partial<Element> = Object(
    Object.getPrototypeOf(Object(root)),
  )
  const below: Element[] = [...(querySelectorAll?.call(root, selector) ?? [])]
  return matches?.call(root, selector) ? [root as Element, ...below] : below
}

const tagOfLive = RegExp(`<(image|${tags.join('|')})`, 'i')

/**
 * Whether markup can have such an element. Only the name of a tag is spelt in one way alone, unlike an address; and
 * `<image>` becomes an `img`: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export const namesLive = (markup: string): boolean => tagOfLive.test(markup)

/** Whether an attribute is a list of candidates, not one address. */
export const isSet = (name: string): boolean => name.endsWith('srcset')

/** A candidate, then its descriptors: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute */
const candidate = /([^\t\n\f\r ,](?:[^\t\n\f\r ]*[^\t\n\f\r ,])?)(?:,|(?:\([^)]*\)?|[^(,])*)/g

/** What an attribute names: a `srcset` several addresses. */
export const addressesIn = (name: string, value: unknown): unknown[] =>
  isSet(name) ? [...`${value}`.matchAll(candidate)].map(([, address]) => address) : [value]
