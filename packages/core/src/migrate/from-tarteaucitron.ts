import type { Migration } from '../consent/migration.js'
import { createMigration, type MigrationOptions } from './create-migration.js'
import type { PeerChoice } from './peer-choice.js'

/** Its names for what Google's adapters are here. `analytics` is a service there: Universal Analytics. */
const googleServices: Readonly<Record<string, string>> = {
  gtag: 'google-analytics',
  multiplegtag: 'google-analytics',
  googleads: 'google-ads',
  googletagmanager: 'google-tag-manager',
  multiplegoogletagmanager: 'google-tag-manager',
}

/**
 * `!gtag=true!youtube=false!vimeo=wait`: `wait` is no answer.
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
 * Reads the choice that tarteaucitron stored in its cookie. It knows services alone: what a category here should take from
 * them is for the site to say in `names`. With `highPrivacy: false` it wrote grants that nobody gave: read nothing then.
 * @example createConsent({ migrate: [fromTarteaucitron({ names: { matomo: 'analytics', facebookpixel: 'marketing' } })] })
 */
export const fromTarteaucitron = (options?: MigrationOptions): Migration =>
  createMigration(
    { keys: ['tarteaucitron'], known: googleServices, parse: parseTarteaucitron },
    options,
  )
