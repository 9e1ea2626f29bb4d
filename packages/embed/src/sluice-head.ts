import { jsonSelector } from './config/json-selector.js'
import { restoreChoice } from './inside/restore-choice.js'

// Read as `unshadowed` reads it, which has no room here.
const { prototype } = Document
const json = prototype.querySelector.call(document, jsonSelector)
let config: Parameters<typeof restoreChoice>[1] | undefined
try {
  config = JSON.parse(json?.textContent ?? '{}')
} finally {
  // No record has this revision: where the JSON cannot be read, everything stays denied.
  restoreChoice(window, config ?? { revision: -1 }, Reflect.get(prototype, 'cookie', document))
}
