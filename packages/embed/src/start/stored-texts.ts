import { cookieValues } from '@sluice/core/internal'
import { unshadowed } from '@sluice/core/page'
import type { Config } from '../config/config.js'

/**
 * The texts of all cookies that have the record's name. Empty if cookies cannot be read: the consent reports that when it reads
 * them itself.
 */
export function storedTexts({ cookie }: Config): string[] {
  try {
    return cookieValues(unshadowed(document).cookie, cookie?.name ?? 'sluice')
  } catch {
    return []
  }
}
