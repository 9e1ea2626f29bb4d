import { surface } from '../surface.js'
import { canonicalJson } from './canonical-json.js'
import type { Draft, Receipt } from './receipt.js'
import type { SafeStorage } from './safe-storage.js'
import { sha256 } from './sha256.js'
import { type Standing, standingAfter } from './standing.js'

/** The newest receipt of the chain, as far as the next one must know it. */
interface Head extends Standing {
  sequence?: number
  digest?: string | undefined
}

/** Gives receipts their places under one key. Only the page that holds the lock may. */
export function createChain(storage: SafeStorage, key: string) {
  /** A head that nobody here wrote is none: the chain then begins anew. */
  function head(): Head {
    const text = storage.get(key)
    const found: Head = (text && Object(surface(() => JSON.parse(text)))) || {}
    const { sequence = 1, digest = '' } = found
    return /^[1-9]\d*,"([\da-f]{64})?"$/.test(
      `${JSON.stringify(sequence)},${JSON.stringify(digest)}`,
    )
      ? found
      : {}
  }

  return {
    standing: (): Standing => head(),

    /** The receipt for a draft; `commit` makes it the newest. Another record begins a chain of its own. */
    async add(draft: Draft, dropped: number): Promise<{ receipt: Receipt; commit(): void }> {
      const { record, sequence = 0, digest } = head()
      const follows = draft.record === record && sequence > 0
      const receipt: Receipt = {
        ...draft,
        sequence: follows ? sequence + 1 : 1,
        previous: follows ? digest : undefined,
        dropped: dropped || undefined,
      }
      const own = await sha256(canonicalJson(receipt))
      return {
        receipt,
        commit() {
          const standing = standingAfter(receipt)
          const next: Head = standing.record
            ? { ...standing, sequence: receipt.sequence, digest: own }
            : standing
          // Nothing is left behind by a record that was forgotten, to which a later one could be linked.
          if (standing.record || standing.signal) storage.set(key, JSON.stringify(next))
          else storage.remove(key)
        },
      }
    },
  }
}

export type Chain = ReturnType<typeof createChain>
