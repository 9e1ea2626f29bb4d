import { mendConfig } from '../config/mend-config.js'
import { sayUnknown } from '../config/unknown-attributes.js'
import { handOver } from '../load/hand-over.js'

/** What the config's part hands over: it is loaded if something is wrong with a config. */
export type ConfigPart = typeof configPart

const configPart = { mendConfig, sayUnknown }

declare module '../load/parts.js' {
  interface Parts {
    'sluice-config': ConfigPart
  }
}

handOver(configPart)
