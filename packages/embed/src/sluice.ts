import { readConfig } from './read-config.js'
import { start } from './start.js'

/** The tag itself: known while a classic script runs, also an async one. */
const tag = document.currentScript as HTMLScriptElement
if (!tag) throw new Error('[sluice] type="module" on the tag: take it away, async is enough')

window.sluice ??= []
// The first copy marks the queue at once: it may still be waiting for its config when a second one runs.
if ('version' in window.sluice || window.sluice.tag) {
  console.warn('[sluice] A second copy was loaded on this page; it does nothing', tag)
} else {
  window.sluice.tag = tag
  readConfig(tag, document)
    .then((config) => start(tag, config))
    // Whatever is wrong, everything stays held, and the console says why.
    .catch((error) => console.error(error))
}
