import { surface } from '../surface.js'
import { canonicalJson } from './canonical-json.js'
import { text, whole } from './forms.js'
import type { Draft, Receipt } from './receipt.js'
import type { SafeStorage } from './safe-storage.js'
import { sha256 } from './sha256.js'
import { type Standing, standingAfter } from './standing.js'

/** The parts of the newest receipt that the next one needs. */
interface Head extends Standing {
  sequence?: number
  digest?: string | undefined
}

const isPlace = whole(1, Number.MAX_SAFE_INTEGER)
const isDigest = text(/^([\da-f]{64})?$/)

/** Gives receipts their places in the chain. Only the page that holds the lock may call it. */
export function createChain(storage: SafeStorage, key: string) {
  /** A stored head that is not valid counts as missing: the chain starts again. */
  function head(): Head {
    const text = storage.get(key)
    const found: Head = (text && Object(surface(() => JSON.parse(text)))) || {}
    const { sequence = 1, digest = '' } = found
    return isPlace(sequence) && isDigest(digest) ? found : {}
  }

  return {
    standing: (): Standing => head(),

    /** Makes the receipt of a draft; `commit` makes it the newest. Each record has its own chain. */
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
          // A record that was forgotten leaves nothing behind that a later record could be linked to.
          if (standing.record || standing.signal) storage.set(key, JSON.stringify(next))
          else storage.remove(key)
        },
      }
    },
  }
}

export type Chain = ReturnType<typeof createChain>
