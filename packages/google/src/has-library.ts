/** What Google's libraries leave on the page. */
export type GoogleWindow = Window & { google_tag_manager?: object }

/** Whether the page loaded one of Google's libraries, or is about to; held markup is not. */
export const hasLibrary = (document: Document): boolean =>
  'google_tag_manager' in (document.defaultView as Window) ||
  document.querySelector(':is([src*="/gtag/js?"],[src*="/gtm.js?"]):not([type="text/plain"])') !==
    null

/** What is queued for Google's library; unlike `dataLayerOf` this leaves nothing behind. */
export const queuedOn = (
  { defaultView }: Document,
  dataLayerName = 'dataLayer',
): readonly ArrayLike<unknown>[] =>
  (defaultView as unknown as Record<string, ArrayLike<unknown>[]>)[dataLayerName] ?? []

/** Whether somebody was at Google's already: a library, the head script, another consent tool. */
export const hasGoogle = (document: Document, dataLayerName?: string): boolean =>
  hasLibrary(document) ||
  queuedOn(document, dataLayerName).some((entry) => entry?.[0] === 'consent')

/** Whether what these ids stand for has been loaded. */
export const isLoaded = ({ defaultView }: Document, ids: readonly string[]): boolean =>
  ids.every((id) => id in ((defaultView as GoogleWindow).google_tag_manager ?? {}))
