import type { Policy } from '@sluice/core'
import { type Complain, createComplain } from '@sluice/core/internal'
import { handOver } from '../load/hand-over.js'

let complain: Complain | undefined

/** What the gate loads if something is wrong with held markup. It reports each unknown name once. */
function complainOf(policy: Policy): Complain {
  complain ??= createComplain(policy)
  return complain
}

declare module '../load/parts.js' {
  interface Parts {
    'sluice-marks': typeof complainOf
  }
}

handOver(complainOf)
