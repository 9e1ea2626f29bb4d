import { unshadowed } from './unshadowed.js'

/** A window with its constructors: a frame has other ones than the page around it. */
export type PageWindow = Window & typeof globalThis

/** The window of a document that is shown. */
export const windowOf = (document: Document): PageWindow =>
  unshadowed(document).defaultView as PageWindow
