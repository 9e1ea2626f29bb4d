import { surface } from '../surface.js'
import { entries, keyed, whole } from './forms.js'
import { type Draft, isReceipt, type Receipt } from './receipt.js'
import type { SafeStorage } from './safe-storage.js'

export interface Entry {
  /** A draft until it gets its place in the chain. */
  receipt: Draft | Receipt
  /** The texts that were shown, until the receipt has their digest. */
  texts?: object | undefined
  /** How often the endpoint has refused it. */
  refusals?: number
  /** Epoch milliseconds until which a refused receipt waits. */
  after?: number
}

/** Characters. */
const longest = 1_000_000

export interface OutboxOptions {
  storage: SafeStorage
  /** Begins every key. */
  name: string
  /** How many receipts it keeps. */
  limit: number
  /** Epoch milliseconds. */
  now: () => number
}

const isEntry = keyed(
  { receipt: isReceipt },
  { texts: entries(() => () => true), refusals: whole(1, 999_999), after: whole(0, 1e15) },
) as (value: unknown) => value is Entry

/** The entry in a text; undefined if it is longer than any receipt, or is anything but an entry, which `read` reports. */
function parseEntry(text: string): Entry | undefined {
  if (text.length > longest) return
  try {
    const entry: unknown = JSON.parse(text)
    if (isEntry(entry)) return entry
  } catch {
    // Text that is not JSON.
  }
}

/**
 * The receipts that have not arrived yet, each under its own key. Any page may add one at any time, because no other page
 * knows its key; only the page that holds the lock changes or removes them. So two tabs never overwrite each other.
 */
export function createOutbox({ storage, name, limit, now }: OutboxOptions) {
  let last = 0
  const keysWith = (prefix: string): string[] =>
    storage.keys().filter((key) => key.startsWith(`${name}-${prefix}-`))
  /** Oldest first. */
  const keys = (): string[] => keysWith('receipt').sort()

  let isNamed = false

  /** Leaves a mark for a receipt that will never be delivered, so that the next one can say so. */
  const mark = (key: string): void => storage.set(key.replace('-receipt-', '-dropped-'), '1')

  function drop(key: string, reason: string, text: string): void {
    mark(key)
    surface(() => {
      throw new Error(`[sluice] receipts: ${reason}, dropped ${text}`)
    })
  }

  /** Other code of the site could write here. Anything but a receipt is dropped, and the first on each page is reported. */
  function read(key: string): Entry | undefined {
    const text = storage.get(key)
    if (!text) return
    const entry = parseEntry(text)
    if (entry) return entry
    if (isNamed) mark(key)
    else drop(key, 'unreadable', text.slice(0, 500))
    isNamed = true
    storage.remove(key)
  }

  const isFull = (): boolean => keys().length >= limit && keys().filter(read).length >= limit

  return {
    keys,
    read,
    /** Adds a receipt in one step, before anything can end the page. A full outbox keeps the older ones. */
    add(receipt: Draft, texts?: object): void {
      // Two decisions may fall into one millisecond.
      last = Math.max(now(), last + 1)
      const key = `${name}-receipt-${`${last}`.padStart(15, '0')}-${receipt.id}`
      const text = surface(() => JSON.stringify({ receipt, texts })) ?? JSON.stringify({ receipt })
      if (!isFull()) storage.set(key, text)
      else drop(key, `${limit} are waiting`, JSON.stringify(receipt))
    },
    /** The newest receipt without a place. It is newer than all receipts that have one. */
    newestDraft: (): Draft | undefined =>
      keys()
        .map((key) => read(key)?.receipt)
        .filter((receipt) => receipt && !('sequence' in receipt))
        .at(-1),
    write: (key: string, entry: Entry): void => storage.set(key, JSON.stringify(entry)),
    remove: storage.remove,
    /** How many were dropped since the last receipt; `forget` them once the next one says so. */
    dropped(): { count: number; forget(): void } {
      const marks = keysWith('dropped')
      return {
        // Each mark counts as one, whatever is written in it.
        count: Math.min(marks.length, 999_999),
        forget: () => marks.forEach(storage.remove),
      }
    },
  }
}

export type Outbox = ReturnType<typeof createOutbox>
