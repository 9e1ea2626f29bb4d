/**
 * @typedef {object} Shot One picture.
 * @property {string} name of the file, without width and scheme
 * @property {string} path of the page
 * @property {Record<string, string>} [query] what the example page is told: `language`, and options of the banner
 * @property {boolean} [refused] the visitor has refused on an earlier visit
 * @property {string[]} [press] what is pressed, one after the other
 * @property {string} [next] the page that is gone on to
 * @property {string} see what the picture is of; it is scrolled into view
 */

const part = (name) => `sluice-banner [part~="${name}"]`

const layouts = ['bar', 'corner', 'dialog']
const languages = ['de', 'ar']

/** @type {Shot[]} */
const layers = layouts.flatMap((layout) =>
  languages.flatMap((language) => {
    const page = { path: '/', query: { layout, language } }
    const name = `${layout}-${language}`
    return [
      { ...page, name: `banner-${name}`, see: part('banner') },
      { ...page, name: `preferences-${name}`, press: [part('choose')], see: part('dialog') },
    ]
  }),
)

/** @type {Shot[]} */
const pages = [
  ...languages.map((language) => ({
    name: `placeholder-${language}`,
    path: '/',
    query: { language },
    refused: true,
    see: '[part=placeholder]',
  })),
  ...languages.map((language) => ({
    name: `declaration-${language}`,
    path: '/privacy.html',
    query: { language },
    refused: true,
    see: '[data-sluice=declaration] table',
  })),
  { name: 'reopen', path: '/', query: { reopen: 'true' }, refused: true, see: part('reopen') },
  { name: 'theming', path: '/theming/', see: part('banner') },
  { name: 'own-ui', path: '/own-ui/', see: '#question' },
  {
    name: 'own-ui-preferences',
    path: '/own-ui/',
    press: ['#question [name=choose]'],
    see: '#preferences',
  },
  { name: 'traffic-empty', path: '/traffic', see: '#empty' },
  {
    name: 'traffic',
    path: '/',
    press: [part('accept-all')],
    next: '/traffic',
    see: '#requests li',
  },
]

export const shots = [...layers, ...pages]
export const widths = [320, 360, 768, 1440]
export const colorSchemes = /** @type {const} */ (['light', 'dark'])
