import { unshadowed } from '@sluice/core/page'
import { ownAddress } from './own-address.js'
import { queueOf } from './queue.js'
import { readSaid } from './read-said.js'
import { start } from './start.js'

/** The tag itself: known while a classic script runs, also an async one. */
const tag = unshadowed(document).currentScript as HTMLScriptElement
if (!tag) throw new Error('[sluice] type="module" on the tag: take it away, async is enough')

const queue = queueOf(window)
// The first copy marks the queue at once: it may still be waiting for its config when a second one runs.
if (!queue || queue.tag) {
  console.warn('[sluice] A second copy was loaded on this page; it does nothing', tag)
} else {
  queue.tag = tag
  const address = ownAddress(tag, new Error())
  readSaid(tag, document)
    .then((said) => start(said, { tag, address }))
    // Whatever is wrong, everything stays held, and the console says why.
    .catch((error) => console.error(error))
}
