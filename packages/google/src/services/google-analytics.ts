import type { MeasurementOptions } from '../layer/member.js'

export interface GoogleAnalyticsOptions<CategoryName extends string = string>
  extends MeasurementOptions {
  /** The GA4 measurement id: `G-XXXXXXXXXX`. Several at once: `ids`. */
  id?: string | undefined
  ids?: readonly string[] | undefined
  /** @default 'analytics' */
  category?: CategoryName | undefined
}
