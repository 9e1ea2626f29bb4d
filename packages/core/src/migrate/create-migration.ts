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
   * What the other tool's names mean here, where they differ: one of the policy's names, several, or none. Where several
   * of its names mean the same, all must have been granted.
   * @example { matomo: 'analytics', youtube: ['youtube', 'marketing'], chat: [] }
   */
  names?: NameMap | undefined
  /** The name of its cookie or of its key in local storage, where the site chose another. */
  key?: string | undefined
  /**
   * Days that a choice is taken to be old where the tool stores no time. The longer, the sooner it is asked again.
   * @default 120, as long as Klaro and Orejime keep one
   */
  age?: number | undefined
  /** Epoch milliseconds. @default Date.now */
  now?: (() => number) | undefined
}

/** Where another tool keeps a choice, and how it reads. */
export interface Peer {
  /** The names that it uses for its cookie or its key in local storage, the newest first. */
  keys: readonly string[]
  /** What its own names are called here, wherever a policy has them. */
  known?: Readonly<Record<string, string>>
  /** Undefined for whatever the tool did not write. It never throws. */
  parse(text: string): PeerChoice | undefined
}

/** Makes the migration of one tool. Where a name is stored several times, the first that stands is what the tool read. */
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
    erase: (document, recordName) =>
      eraseItems(
        keys.flatMap((name) => [
          { name, duration: '' },
          { name, kind: 'localStorage', duration: '' },
        ]),
        document,
        recordName,
      ),
  }
}
