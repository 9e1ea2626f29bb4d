import { dataLayerOf, type Gtag, gtagOf, sayOther } from './data-layer.js'

/**
 * Makes the function that page code speaks to Google with. Unlike `(...command) => dataLayer.push(command)`, which Google
 * silently ignores, it pushes commands. Commands pushed before the grant wait; `early` decides what becomes of them.
 * @example createGtag()('event', 'page_view', { page_title: document.title })
 */
export const createGtag = (dataLayerName = 'dataLayer', view: Window = window): Gtag =>
  gtagOf(dataLayerOf(view, dataLayerName, sayOther))
