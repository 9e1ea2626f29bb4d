import type { Conversion, MeasurementOptions } from '../layer/member.js'

export interface GoogleAdsOptions<CategoryName extends string = string> extends MeasurementOptions {
  /** The conversion id: `AW-123456789`. Several at once: `ids`. */
  id?: string | undefined
  ids?: readonly string[] | undefined
  /** @default 'marketing' */
  category?: CategoryName | undefined
  /** What this page is a conversion of, sent once: on the grant, or at once where it was given earlier. */
  conversions?: readonly Conversion[] | undefined
}
