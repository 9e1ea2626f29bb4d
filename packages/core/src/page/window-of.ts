import { unshadowed } from './unshadowed.js'

/** A window with its own constructors: those of a frame are not those of the page around it. */
export type PageWindow = Window & typeof globalThis

/** The window of a document that is shown. */
export const windowOf = (document: Document): PageWindow =>
  unshadowed(document).defaultView as PageWindow
