import { librariesOf } from './has-library.js'

/** Whether Google's library has entered all of these ids. */
export const isLoaded = (document: Document, ids: readonly string[]): boolean =>
  ids.every((id) => id in (librariesOf(document) ?? {}))
