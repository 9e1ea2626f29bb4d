import { librariesOf } from './has-library.js'

/** Whether what these ids stand for has been loaded. */
export const isLoaded = (document: Document, ids: readonly string[]): boolean =>
  ids.every((id) => id in (librariesOf(document) ?? {}))
