import { type RecordForm, wholeForm } from '@sluice/core/internal'
import { handOver } from '../load/hand-over.js'

declare module '../load/parts.js' {
  interface Parts {
    'sluice-long-records': RecordForm
  }
}

handOver(wholeForm)
