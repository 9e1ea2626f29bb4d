import { bindControls } from '@sluice/banner/controls'
import { handOver } from '../load/hand-over.js'

/** What the part of the controls hands over. */
export type BindControls = typeof bindControls

declare module '../load/parts.js' {
  interface Parts {
    'sluice-controls': BindControls
  }
}

handOver(bindControls)
