import type { CheckedPolicy } from '../policy/policy-of.js'
import { agreedRecord } from '../record/agreed-record.js'
import { decodeRecord, frozen } from '../record/decode-record.js'
import type { RecordForm } from '../record/record-form.js'
import { surface } from '../surface.js'
import type { ConsentRecord, RecordStorage } from '../types.js'
import type { Migration } from './migration.js'

export interface RecordKeeperOptions {
  storage: RecordStorage
  policy: CheckedPolicy
  form: RecordForm
  migrate: readonly Migration[] | undefined
  document: Document
  /** Epoch milliseconds. */
  now(): number
}

/** What another tab says is stored now. */
export interface Said {
  text: string | undefined
}

/** Knows what is stored, and whether it still stands. Unlike the storage it throws nothing. */
export interface RecordKeeper {
  /** The record that stands now; `held` where nobody else stored anything since. */
  look(held: ConsentRecord | undefined, said?: Said): ConsentRecord | undefined
  /** Stores a record, or removes what is stored; both give what is stored then, for other tabs. */
  keep(record: ConsentRecord | undefined): Said
}

export function createRecordKeeper({
  storage,
  policy,
  form,
  migrate = [],
  document,
  now,
}: RecordKeeperOptions): RecordKeeper {
  const seconds = (): number => Math.floor(now() / 1000)
  let isRead = false
  let isBlocked = false
  let seen: string | undefined
  /** What this page wrote, and whether the storage holds that and nothing else. */
  let own: string | undefined
  let isContested = false

  const agreed = (records: readonly ConsentRecord[]): ConsentRecord | undefined =>
    agreedRecord(form.named(records, policy.askable.keys()), policy, seconds())

  /** A storage that cannot be read is tried, and complained about, once. */
  const stored = (): string | undefined =>
    isBlocked
      ? undefined
      : surface(() => {
          isBlocked = true
          const text = storage.read()
          isBlocked = false
          return text
        })

  function migrated(): ConsentRecord | undefined {
    for (const other of migrate) {
      const found = surface(() => other.read(policy, document))
      if (!found) continue
      // Once only: a choice that is forgotten later must not come back from there.
      if (keep(found).text) surface(() => other.erase(document, storage.name))
      return found
    }
  }

  function keep(record: ConsentRecord | undefined): Said {
    isRead = true
    frozen(record)
    own = record && form.encode(record)
    const write = (): void => (own ? storage.write(own, policy.expiresAfterDays) : storage.erase())
    surface(() => {
      try {
        write()
      } catch {
        // An old grant may not outlive a withdrawal; and where the storage was full, there is room now.
        storage.erase()
        write()
      }
    })
    seen = stored()
    isContested = seen !== own
    return { text: seen }
  }

  /** Somebody else stored something: it replaces no choice of this page that could not be stored, and only takes from it. */
  function hear(held: ConsentRecord | undefined): ConsentRecord | undefined {
    const texts = seen?.split('\n') ?? []
    // Others may stand beside it: as long as it stands, nobody decided anew.
    if (own && texts.includes(own)) return held
    own = undefined
    const found = texts.flatMap((text) => decodeRecord(text) ?? [])
    if (!held || !isContested) return agreed(found)
    const both = agreed([held, ...found])
    return both && { ...both, id: held.id, time: held.time }
  }

  return {
    keep,
    look(held, said = { text: stored() }) {
      const isFirst = !isRead
      isRead = true
      const isNews = isFirst || said.text !== seen
      seen = said.text
      const found = isFirst && !seen ? migrated() : isNews ? hear(held) : held
      const stands = found && agreed([found])
      // One from the future is written anew, or it would be of now for ever.
      if (isNews && !isContested && stands && (decodeRecord(seen)?.time ?? 0) > stands.time)
        keep(stands)
      return frozen(stands)
    },
  }
}
