import { restoreChoice } from './restore-choice.js'

const json = document.querySelector('[data-sluice=config]')
let config: Parameters<typeof restoreChoice>[1] | undefined
try {
  config = JSON.parse(json?.textContent ?? '{}')
} finally {
  // No record has this revision: where the JSON cannot be read, everything stays denied.
  restoreChoice(window, config ?? { revision: -1 })
}
