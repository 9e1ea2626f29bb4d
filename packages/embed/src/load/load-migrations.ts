import type { Migration } from '@sluice/core'
import { inTime } from '@sluice/core/page'
import type { Config } from '../config/config.js'
import type { LoadPart } from './parts.js'

/**
 * Loads what reads other tools' choices. If it does not come within 3,000 milliseconds, the error surfaces, and the visitor is
 * asked.
 */
export async function loadMigrations(
  loadPart: LoadPart,
  migrate: NonNullable<Config['migrate']>,
): Promise<Migration[] | undefined> {
  try {
    return (await inTime(loadPart('sluice-migrate'), 3_000, 'migrate'))(migrate)
  } catch (error) {
    reportError(error)
  }
}
