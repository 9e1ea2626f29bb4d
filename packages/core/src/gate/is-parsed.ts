import { unshadowed } from '../page/unshadowed.js'

/** Whether the parser has read the whole page. */
export const isParsed = (document: Document): boolean =>
  unshadowed(document).readyState !== 'loading'
