import { gtagSnippet } from './gtag-snippet.mjs'

/**
 * The held scripts of a page as markup.
 * @param {import('./subject.mjs').Setup} setup
 * @param {string} attributes what holds a script back
 * @param {string} [source] the attribute with its address
 */
export function heldMarkup({ held, google }, attributes, source = 'src') {
  const write = (src) => (src ? `${attributes} ${source}="${src}"` : attributes)
  return [
    ...held.map((src) => `<script ${write(src)}></script>`),
    ...gtagSnippet(google, write),
  ].join('\n')
}
