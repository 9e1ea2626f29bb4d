import type { Migration } from '@sluice/core'
import type { Config } from './config.js'
import type { LoadPart } from './parts.js'
import type { CreateMigrations } from './sluice-migrate.js'

/**
 * What reads other tools' choices, where the site names some and no record is there. If it does not come, the error
 * surfaces, and the visitor is asked.
 */
export async function loadMigrations(
  loadPart: LoadPart,
  { migrate, cookie }: Config,
): Promise<Migration[] | undefined> {
  try {
    if (!migrate || document.cookie.includes(`${cookie?.name ?? 'sluice'}=`)) return
    return (await loadPart<CreateMigrations>('sluice-migrate'))(migrate)
  } catch (error) {
    reportError(error)
  }
}
