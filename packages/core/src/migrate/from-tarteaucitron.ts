import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import type { PeerChoice } from './peer-choice.js'

/** Its names for Google's services. Its `analytics` is a service too: Universal Analytics. */
const googleServices: Readonly<Record<string, string>> = {
  gtag: 'google-analytics',
  multiplegtag: 'google-analytics',
  googleads: 'google-ads',
  googletagmanager: 'google-tag-manager',
  multiplegoogletagmanager: 'google-tag-manager',
}

/**
 * Reads the cookie `!gtag=true!youtube=false!vimeo=wait`. `wait` counts as no answer.
 * https://github.com/AmauriC/tarteaucitron.js/blob/master/tarteaucitron.js (`cookie.create`)
 */
export function parseTarteaucitron(text: string): PeerChoice | undefined {
  const [before, ...pairs] = text.split('!')
  if (before || !pairs[0]) return
  const answers = pairs.flatMap((pair) => {
    const [, name, answer] = /^([^=]+)=(true|false)$/.exec(pair) ?? []
    return name ? { name, granted: answer === 'true', kind: 'service' as const } : []
  })
  return { answers }
}

/**
 * Reads the choice that tarteaucitron stored in its cookie. It knows only services: the site says in `names` which of them
 * answer for a category here. Do not use this if the site had `highPrivacy: false`, which wrote grants that nobody gave.
 * @example createConsent({ migrate: [fromTarteaucitron({ names: { matomo: 'analytics', facebookpixel: 'marketing' } })] })
 */
export const fromTarteaucitron = (options?: MigrationOptions): Migration =>
  createMigration(
    { keys: ['tarteaucitron'], known: googleServices, parse: parseTarteaucitron },
    options,
  )
