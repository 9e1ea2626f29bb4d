import { cookieValues } from '@sluice/core/internal'
import { unshadowed } from '@sluice/core/page'
import type { Config } from '../config/config.js'

/**
 * What stands in the cookies of the record's name: that, or what somebody else wrote. Nothing where they cannot be read, which
 * the consent complains about when it reads them itself.
 */
export function storedTexts({ cookie }: Config): string[] {
  try {
    return cookieValues(unshadowed(document).cookie, cookie?.name ?? 'sluice')
  } catch {
    return []
  }
}
