/** The attributes that make a request, by HTML element. */
export const liveAttributes: Readonly<Record<string, readonly string[]>> = {
  // An element can be called `constructor`.
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

/** Every element that could make a request, in a node of any kind. Page code can pass anything, so anything is accepted. */
export function liveElements(root: unknown): Element[] {
  // Methods of the prototype: on a form, its fields can shadow them.
  const { matches, querySelectorAll }: Partial<Element> = Object(
    Object.getPrototypeOf(Object(root)),
  )
  const below: Element[] = [...(querySelectorAll?.call(root, selector) ?? [])]
  return matches?.call(root, selector) ? [root as Element, ...below] : below
}

const tagOfLive = RegExp(`<(image|${tags.join('|')})`, 'i')

/**
 * Whether markup can contain such an element. A tag's name has only one spelling, unlike an address; but `<image>` becomes
 * an `img`: https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
export const namesLive = (markup: string): boolean => tagOfLive.test(markup)

/** Whether an attribute lists several addresses. */
export const isSet = (name: string): boolean => name.endsWith('srcset')

/** One address and its descriptors: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute */
const candidate = /([^\t\n\f\r ,](?:[^\t\n\f\r ]*[^\t\n\f\r ,])?)(?:,|(?:\([^)]*\)?|[^(,])*)/g

/** The addresses in an attribute: several in a `srcset`, one in any other. */
export const addressesIn = (name: string, value: unknown): unknown[] =>
  isSet(name) ? [...`${value}`.matchAll(candidate)].map(([, address]) => address) : [value]
