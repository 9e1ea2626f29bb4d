import { type RecordForm, wholeForm } from '@sluice/core/bare'
import { handOver } from './hand-over.js'

declare module './parts.js' {
  interface Parts {
    'sluice-long-records': RecordForm
  }
}

handOver(wholeForm)
