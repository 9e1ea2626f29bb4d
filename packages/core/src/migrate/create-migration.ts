import type { Migration } from '../consent/migration.js'
import { eraseItems } from '../erase/erase-items.js'
import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import { cookieValues } from '../record/cookie-values.js'
import { surface } from '../surface.js'
import type { NameMap } from './own-names.js'
import type { PeerChoice } from './peer-choice.js'
import { recordOf } from './record-of.js'

export interface MigrationOptions {
  /**
   * What the other tool's names mean here, if they differ: one of the policy's names, several, or none. If several of its
   * names mean the same one here, all must have been granted.
   * @example { matomo: 'analytics', youtube: ['youtube', 'marketing'], chat: [] }
   */
  names?: NameMap | undefined
  /** The name of the tool's cookie or local storage key, if the site changed it. */
  key?: string | undefined
  /**
   * How many days old a choice counts as, if the tool stores no time. A larger number asks again sooner.
   * @default 120, as long as Klaro and Orejime keep one
   */
  age?: number | undefined
  /** Epoch milliseconds. @default Date.now */
  now?: (() => number) | undefined
}

/** Where another tool keeps a choice, and how to read it. */
export interface Peer {
  /** The names that its cookie or local storage key can have, the newest first. */
  keys: readonly string[]
  /** The names that its services have here, if the policy has them. */
  known?: Readonly<Record<string, string>>
  /** Returns undefined for anything that the tool did not write. It never throws. */
  parse(text: string): PeerChoice | undefined
}

/** Makes the migration of one tool. If a name is stored several times, the first choice that stands counts, as in the tool. */
export function createMigration(
  peer: Peer,
  { names, key, age = 120, now = Date.now }: MigrationOptions = {},
): Migration {
  const keys = key ? [key] : peer.keys
  const texts = (document: Document): string[] =>
    keys.flatMap((name) =>
      [
        ...(surface(() => cookieValues(unshadowed(document).cookie, name)) ?? []),
        // Reading `localStorage` throws where the visitor blocks site data.
        surface(() => windowOf(document).localStorage.getItem(name)) ?? [],
      ].flat(),
    )

  return {
    read(policy, document) {
      for (const text of texts(document)) {
        const choice = peer.parse(text)
        const record =
          choice && recordOf(choice, policy, { names, known: peer.known, age, now: now() })
        if (record) return record
      }
    },
    erase: (document, recordKey) =>
      eraseItems(
        keys.flatMap((name) => [
          { name, duration: '' },
          { name, kind: 'localStorage', duration: '' },
        ]),
        document,
        recordKey,
      ),
  }
}
