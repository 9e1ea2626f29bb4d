import type { Migration } from '@sluice/core'
import {
  fromC15t,
  fromCookiebot,
  fromKlaro,
  fromOrejime,
  fromOsano,
  fromTarteaucitron,
  fromVanillaCookieConsent,
} from '@sluice/core/migrate'
import { problem } from '@sluice/core/page'
import type { MigrateConfig } from '../config/config.js'
import { handOver } from '../load/hand-over.js'

const tools = new Map(
  Object.entries({
    'vanilla-cookieconsent': fromVanillaCookieConsent,
    klaro: fromKlaro,
    tarteaucitron: fromTarteaucitron,
    orejime: fromOrejime,
    cookiebot: fromCookiebot,
    osano: fromOsano,
    c15t: fromC15t,
  }),
)

/** What the migrations' part hands over. */
export type CreateMigrations = typeof createMigrations

/** Throws a TypeError for a tool that it does not know. */
function createMigrations(wanted: readonly MigrateConfig[]): Migration[] {
  return wanted.map((one) => {
    const { from, ...options } = typeof one === 'string' ? { from: one } : one
    const create = tools.get(from)
    if (!create) throw new TypeError(problem(`migrate takes ${[...tools.keys()].join(', ')}`, one))
    return create(options)
  })
}

declare module '../load/parts.js' {
  interface Parts {
    'sluice-migrate': CreateMigrations
  }
}

handOver(createMigrations)
