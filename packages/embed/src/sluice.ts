import { unshadowed } from '@sluice/core/page'
import { readSaid } from './config/read-said.js'
import { ownAddress } from './load/own-address.js'
import { queueOf } from './start/queue.js'
import { start } from './start/start.js'

/** The tag itself: known while a classic script runs, also an async one. */
const tag = unshadowed(document).currentScript as HTMLScriptElement
if (!tag) throw new Error('[sluice] the tag takes no type="module"')

const queue = queueOf(window)
// The first copy marks the queue at once: it may still be waiting for its config when a second one runs.
if (!queue || queue.tag) {
  console.warn('[sluice] A second copy does nothing', tag)
} else {
  queue.tag = tag
  const address = ownAddress(tag)
  readSaid(tag, document)
    .then((said) => start(said, { tag, address }))
    // Everything stays held. The error itself names what a page took from the language's own objects.
    .catch((error) =>
      console.error('[sluice] Not started. Has the page changed a built-in object?', error),
    )
}
