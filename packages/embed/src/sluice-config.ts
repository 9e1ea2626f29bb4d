import { handOver } from './hand-over.js'
import { mendConfig } from './mend-config.js'
import { sayUnknown } from './unknown-attributes.js'

/** What the config's part hands over: it is loaded where something is wrong with a config. */
export type ConfigPart = typeof configPart

const configPart = { mendConfig, sayUnknown }

declare module './parts.js' {
  interface Parts {
    'sluice-config': ConfigPart
  }
}

handOver(configPart)
