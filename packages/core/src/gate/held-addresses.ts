import { unshadowed } from '../page/unshadowed.js'

/** An attribute of held markup, with the attribute that makes the request. */
export type HeldAddress = readonly [held: string, live: string]

const src: HeldAddress = ['data-consent-src', 'src']
const href: HeldAddress = ['data-consent-href', 'href']
const srcset: HeldAddress = ['data-consent-srcset', 'srcset']

/** The elements for which an attribute makes a request. A link in a text makes none. */
const elements = new Map<string, readonly HeldAddress[]>([
  ['audio', [src]],
  ['embed', [src]],
  ['iframe', [src]],
  ['img', [srcset, src]],
  ['link', [href]],
  ['object', [['data-consent-src', 'data']]],
  ['source', [srcset, src]],
  ['track', [src]],
  ['video', [src, ['data-consent-poster', 'poster']]],
])

const all = [src, href, srcset, ['data-consent-poster', 'poster']]

/** The attributes of held markup: where one changes, the element is looked at again. */
export const heldNames: readonly string[] = all.map(([held]) => held as string)

/** Every attribute that says what an element shows. */
export const watchedNames: readonly string[] = [...all.flat(), 'data']

/** What the gate can give and take from an element; undefined where that would hold nothing. */
export function heldAddresses(element: Element): readonly HeldAddress[] | undefined {
  const { localName, namespaceURI } = unshadowed(element)
  if (namespaceURI?.endsWith('/svg')) return localName === 'image' ? [href] : undefined
  if (!namespaceURI?.endsWith('/xhtml')) return
  // Only this kind of input has a picture.
  const isImageInput = localName === 'input' && (element as HTMLInputElement).type === 'image'
  return isImageInput ? [src] : elements.get(localName)
}
