import type { Answers } from '../policy/status.js'
import { agreedRecord } from '../record/agreed-record.js'
import { decodeRecord, frozen } from '../record/decode-record.js'
import { randomId } from '../record/random-id.js'
import { surface } from '../surface.js'
import type { ConsentRecord } from '../types.js'
import type { PageOptions } from './consent-options.js'

/** What tabs tell each other: the text that is stored now. */
export interface Said {
  text: string | undefined
}

/** Reads and stores the record, and judges whether it still stands. Unlike the storage it never throws. */
export interface RecordKeeper {
  /** The record that stands now: `current`, unless somebody else stored another one since. */
  look(current: ConsentRecord | undefined, said?: Said): ConsentRecord | undefined
  /** A new record of these answers, by the visitor that the old one is of. */
  renew(record: ConsentRecord | undefined, answers: Answers): ConsentRecord
  /** Stores a record, or removes the stored one. Returns what is stored then, for other tabs. */
  keep(record: ConsentRecord | undefined): Said
}

export function createRecordKeeper({
  storage,
  policy,
  form,
  migrate = [],
  document,
  now = Date.now,
}: PageOptions): RecordKeeper {
  const seconds = (): number => Math.floor(now() / 1000)
  let isRead = false
  let isBlocked = false
  let seen: string | undefined
  /** What this page wrote. */
  let own: string | undefined
  /** Whether the storage holds anything beside what this page wrote. */
  let isContested = false

  const agreed = (records: readonly ConsentRecord[]): ConsentRecord | undefined =>
    agreedRecord(form.named(records, policy.askable.keys()), policy, seconds())

  /** A storage that throws is reported once, and not read again. */
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
      // A visitor who forgets the record later must not get this choice back.
      if (keep(found).text) surface(() => other.erase(document, storage.key ?? storage.name))
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
        // An old grant must not outlive a withdrawal. If the storage was full, there is room now.
        storage.erase()
        write()
      }
    })
    seen = stored()
    isContested = seen !== own
    return { text: seen }
  }

  /** Takes over what somebody else stored. A choice of this page that could not be stored is only narrowed by it. */
  function hear(current: ConsentRecord | undefined): ConsentRecord | undefined {
    const texts = seen?.split('\n') ?? []
    // While our own text is there, nobody decided anew, whatever stands beside it.
    if (own && texts.includes(own)) return current
    own = undefined
    const found = texts.flatMap((text) => decodeRecord(text) ?? [])
    if (!current || !isContested) return agreed(found)
    const both = agreed([current, ...found])
    return both && { ...both, id: current.id, time: current.time }
  }

  return {
    keep,
    renew: (record, answers) => ({
      id: record?.id ?? randomId(),
      revision: policy.revision,
      time: seconds(),
      ...answers,
    }),
    look(current, said = { text: stored() }) {
      const isFirst = !isRead
      isRead = true
      const isNews = isFirst || said.text !== seen
      seen = said.text
      const found = isFirst && !seen ? migrated() : isNews ? hear(current) : current
      const stands = found && agreed([found])
      // A record from the future is written again with today's time, or it would never expire.
      if (isNews && !isContested && stands && (decodeRecord(seen)?.time ?? 0) > stands.time)
        keep(stands)
      return frozen(stands)
    },
  }
}
