import { nameUndeclared } from '../inside/name-undeclared.js'
import { handOver } from '../load/hand-over.js'

declare module '../load/parts.js' {
  interface Parts {
    'sluice-undeclared': typeof nameUndeclared
  }
}

handOver(nameUndeclared)
