import { surface } from '../surface.js'
import type { Chain } from './chain.js'
import { inTime } from './in-time.js'
import type { Outbox } from './outbox.js'
import type { Receipt } from './receipt.js'
import { isRefusal, isWaiting, waitAfterRefusal } from './refusal.js'
import { digestTexts, seal } from './seal.js'

/**
 * Resolves once the receipt is where it belongs. Rejects where it has to be sent again; with a `status` of 400 to 499 on
 * the error, where it was refused: it then waits longer, and is not in the way of the next.
 */
export type SendReceipt = (receipt: Receipt, options: { signal: AbortSignal }) => Promise<unknown>

export interface DeliverOptions {
  outbox: Outbox
  chain: Chain
  send: SendReceipt
  /** Epoch milliseconds. */
  now: () => number
  /** Ends it after the receipt that is under way. */
  stopped: AbortSignal
}

const patienceMilliseconds = 30_000

/**
 * Sends what the outbox holds, oldest first and one at a time, and removes what has arrived. Rejects when the endpoint
 * does not answer as one that works; what it refuses is not in the way of the next.
 */
export async function deliver(options: DeliverOptions): Promise<void> {
  const { outbox, send, now, stopped } = options
  await digestTexts(outbox)
  const seen = new Set<string>()
  // Read anew each time: a page may have added one.
  for (;;) {
    const key = outbox.keys().find((one) => !seen.has(one))
    if (!key || stopped.aborted) return
    seen.add(key)
    const entry = outbox.read(key)
    if (!entry || isWaiting(entry.after, now())) continue
    const receipt = await seal(key, entry, options)
    try {
      await inTime(patienceMilliseconds, (signal) => send(receipt, { signal }))
      outbox.remove(key)
    } catch (error) {
      if (!isRefusal(error)) throw error
      const refusals = (entry.refusals ?? 0) + 1
      surface(() => {
        throw error
      })
      // Never given up: a wrong deployment may stand for weeks, and the outbox is bounded as it is.
      outbox.write(key, { receipt, refusals, after: now() + waitAfterRefusal(refusals) })
    }
  }
}
