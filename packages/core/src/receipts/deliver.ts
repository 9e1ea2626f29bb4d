import { inTime } from '../page/in-time.js'
import { surface } from '../surface.js'
import type { Chain } from './chain.js'
import { isRefusal, isWaiting, waitAfterRefusal } from './endpoint-refusal.js'
import type { Outbox } from './outbox.js'
import type { Receipt } from './receipt.js'
import { digestTexts, seal } from './seal.js'

/**
 * Sends a receipt. Resolves once it has arrived; rejects if it has to be sent again. An error with a `status` of 400 to 499
 * means that it was refused: it then waits longer, and the next ones go first.
 */
export type SendReceipt = (receipt: Receipt, options: { signal: AbortSignal }) => Promise<unknown>

export interface DeliverOptions {
  outbox: Outbox
  chain: Chain
  send: SendReceipt
  /** Epoch milliseconds. */
  now: () => number
  /** Stops the delivery after the current receipt. */
  stopped: AbortSignal
}

const patienceMilliseconds = 30_000

/** Sends one receipt, and aborts the request if it takes too long. */
async function sendInTime(send: SendReceipt, receipt: Receipt): Promise<void> {
  const stop = new AbortController()
  try {
    await inTime(send(receipt, { signal: stop.signal }), patienceMilliseconds, 'receipts')
  } catch (error) {
    stop.abort()
    throw error
  }
}

/**
 * Sends the receipts of the outbox, oldest first and one at a time, and removes each that has arrived. Rejects when the
 * endpoint fails. A receipt that it refuses does not hold up the next.
 */
export async function deliver(options: DeliverOptions): Promise<void> {
  const { outbox, send, now, stopped } = options
  await digestTexts(outbox)
  const seen = new Set<string>()
  // The keys are read each time, because a page may have added one.
  for (;;) {
    const key = outbox.keys().find((one) => !seen.has(one))
    if (!key || stopped.aborted) return
    seen.add(key)
    const entry = outbox.read(key)
    if (!entry || isWaiting(entry.after, now())) continue
    const receipt = await seal(key, entry, options)
    try {
      await sendInTime(send, receipt)
      outbox.remove(key)
    } catch (error) {
      if (!isRefusal(error)) throw error
      const refusals = (entry.refusals ?? 0) + 1
      surface(() => {
        throw error
      })
      // Never given up: a faulty deployment may last for weeks, and the outbox has a limit anyway.
      outbox.write(key, { receipt, refusals, after: now() + waitAfterRefusal(refusals) })
    }
  }
}
