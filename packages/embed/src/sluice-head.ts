import { restoreChoice } from './restore-choice.js'

const json = document.querySelector('[data-sluice=config]')
// No record has this revision: where the JSON cannot be read, everything stays denied.
let config: Parameters<typeof restoreChoice>[1] = { revision: -1 }
try {
  config = Object(JSON.parse(json?.textContent ?? '{}'))
} finally {
  restoreChoice(window, config)
}
