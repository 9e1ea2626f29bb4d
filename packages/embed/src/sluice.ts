import { readConfig } from './read-config.js'
import { start } from './start.js'

/** The tag itself: known while a classic script runs, also an async one. */
const tag = document.currentScript

if (window.sluice && 'version' in window.sluice) {
  console.warn('[sluice] A second copy was loaded on this page; it does nothing', tag)
} else if (tag instanceof HTMLScriptElement) {
  readConfig(tag, document)
    .then((config) => start(tag, config))
    // Whatever is wrong, everything stays held, and the console says why.
    .catch((error) => console.error(error))
}
