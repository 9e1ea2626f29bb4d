import { unshadowed, windowOf } from '@sluice/core/page'
import { isFramedElsewhere } from '../page/is-framed-elsewhere.js'

/** Whether a page may have a banner; if not, the console says why. */
export function mayAskHere(document: Document, askInFrames: boolean | undefined): boolean {
  const isForbidden = askInFrames !== true && isFramedElsewhere(windowOf(document))
  const isSecond = unshadowed(document).querySelector('sluice-banner:not([data-reopen])')
  if (isForbidden)
    console.warn(
      '[sluice] nothing is asked in a frame of another origin without banner.askInFrames',
    )
  else if (isSecond) console.warn('[sluice] a second banner in one document does nothing')
  return !isForbidden && !isSecond
}
