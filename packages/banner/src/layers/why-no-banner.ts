import { unshadowed, windowOf } from '@sluice/core/page'
import { isFramedElsewhere } from '../page/is-framed-elsewhere.js'

/** Says why a page may have no banner; undefined if it may. */
export function whyNoBanner(document: Document, askInFrames: boolean | undefined) {
  if (askInFrames !== true && isFramedElsewhere(windowOf(document)))
    return 'nothing is asked in a frame of another origin without banner.askInFrames'
  if (unshadowed(document).querySelector('sluice-banner:not([data-reopen])'))
    return 'a second banner in one document does nothing'
}
