import type { Migration } from '@sluice/core'
import { unshadowed } from '@sluice/core/page'
import { cookieValues } from '@sluice/core/record'
import type { Config } from './config.js'
import type { LoadPart } from './parts.js'
import type { CreateMigrations } from './sluice-migrate.js'

/**
 * What reads other tools' choices, where the site names some and no record is there. If it does not come, or not within
 * 3,000 milliseconds, the error surfaces, and the visitor is asked.
 */
export async function loadMigrations(
  loadPart: LoadPart,
  { migrate, cookie }: Config,
): Promise<Migration[] | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    if (!migrate || cookieValues(unshadowed(document).cookie, cookie?.name ?? 'sluice')[0]) return
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(reject, 3_000, new Error('[sluice] migrate: no answer in time'))
    })
    return (await Promise.race([loadPart<CreateMigrations>('sluice-migrate'), late]))(migrate)
  } catch (error) {
    reportError(error)
  } finally {
    clearTimeout(timer)
  }
}
