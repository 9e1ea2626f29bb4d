import { unshadowed } from '@sluice/core/page'
import { cookieValues } from '@sluice/core/record'
import type { Config } from './config.js'

/** What stands in the cookies of the record's name: that, or what somebody else wrote. */
export const storedTexts = ({ cookie }: Config): string[] =>
  cookieValues(unshadowed(document).cookie, cookie?.name ?? 'sluice')
