import type { Migration } from '@sluice/core'
import { inTime } from '@sluice/core/page'
import type { Config } from '../config/config.js'
import type { LoadPart } from './parts.js'

/**
 * What reads other tools' choices, where the site names some and no record is there. If it does not come, or not within
 * 3,000 milliseconds, the error surfaces, and the visitor is asked.
 */
export async function loadMigrations(
  loadPart: LoadPart,
  { migrate }: Config,
  stored: readonly string[],
): Promise<Migration[] | undefined> {
  try {
    if (!migrate || stored[0]) return
    return (await inTime(loadPart('sluice-migrate'), 3_000, 'migrate'))(migrate)
  } catch (error) {
    reportError(error)
  }
}
