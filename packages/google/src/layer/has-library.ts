import { unshadowed, windowOf } from '@sluice/core/page'

/** The object in which Google's libraries enter themselves by id. An element of that name is no own property of the window. */
export function librariesOf(document: Document): object | undefined {
  const view = windowOf(document)
  const name = 'google_tag_manager'
  return Object.hasOwn(view, name) ? view[name as never] : undefined
}

/** Whether the page loaded one of Google's libraries, or is about to; held markup is not. */
export const hasLibrary = (document: Document): unknown =>
  librariesOf(document) ||
  unshadowed(document).querySelector(
    'script:is([src*="/gtag/js?"],[src*="/gtm.js?"]):not([type="text/plain"])',
  )

/** The queue of Google's library. Unlike `dataLayerOf` this creates nothing on the page. */
export function queuedOn(
  document: Document,
  dataLayerName = 'dataLayer',
): readonly ArrayLike<unknown>[] {
  const queue: unknown = windowOf(document)[dataLayerName as never]
  return Array.isArray(queue) ? queue : []
}

/** Whether the page has something of Google's already: a library, the head script, or another consent tool. */
export const hasGoogle = (document: Document, dataLayerName?: string): unknown =>
  hasLibrary(document) ||
  queuedOn(document, dataLayerName).some((entry) => entry?.[0] === 'consent')
