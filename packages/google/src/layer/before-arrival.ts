import type { ConsentRecord } from '@sluice/core'

/** What happened on a page before the code of this package came. */
export interface BeforeArrival {
  /** The record at the start of the page. */
  record: ConsentRecord | undefined
  isRefused: boolean
  /** How many entries were queued at the first grant; undefined where nothing was granted yet. */
  early?: number | undefined
}
