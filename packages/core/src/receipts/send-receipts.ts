import { check } from '../check.js'
import { afterPaint } from '../page/slices.js'
import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import type { Undo } from '../types.js'
import { createChain } from './chain.js'
import { deliver, type SendReceipt } from './deliver.js'
import { type Decision, draftReceipt, type ProvenConsent } from './draft-receipt.js'
import { withLock } from './lock.js'
import { createOutbox } from './outbox.js'
import { postTo } from './post-to.js'
import type { Draft } from './receipt.js'
import { createRounds } from './rounds.js'
import { createSafeStorage, type KeyStorage } from './safe-storage.js'
import { hasDigests } from './sha256.js'
import { standingAfter, unwitnessed } from './standing.js'

export interface ReceiptOptions {
  /** Where receipts are posted as JSON. An address of another origin has to allow it. */
  url?: string | undefined
  /** Sends a receipt in the site's own way, instead of `url`. */
  send?: SendReceipt | undefined
  /** Begins the keys in the storage: one for each consent of a site that has several. @default 'sluice' */
  name?: string | undefined
  /** Where receipts wait. @default localStorage */
  storage?: KeyStorage | undefined
  /** How many may wait; later ones are dropped, counted and reported. @default 200 */
  limit?: number | undefined
  document?: Document | undefined
  /** Epoch milliseconds. @default Date.now */
  now?: (() => number) | undefined
}

function sender({ url, send }: ReceiptOptions): SendReceipt {
  check(!url !== !send, { url, send }, 'receipts takes url or send')
  return send ?? postTo(url as string)
}

/**
 * Sends the proof of each decision that is made on this page, and keeps it until it has arrived: over reloads, outages and
 * several tabs, which a callback of the site's own would not survive. Throws a TypeError without `url` or `send`.
 * @example
 * sendReceipts(consent, { url: '/receipts' })
 */
export function sendReceipts(consent: ProvenConsent, options: ReceiptOptions): Undo {
  const { name = 'sluice', limit = 200, document = globalThis.document, now = Date.now } = options
  const send = sender(options)
  const window = windowOf(document)
  const storage = createSafeStorage(() => options.storage ?? window.localStorage)
  const outbox = createOutbox({ storage, name, limit, now })
  const chain = createChain(storage, `${name}-receipts`)
  if (!hasDigests())
    console.warn('[sluice] receipts: no digests, because this page is on plain http')
  const stop = new AbortController()
  const { signal: stopped } = stop
  let recordId = consent.record?.id

  const draft = (decision: Omit<Decision, 'host' | 'time'>): Draft =>
    draftReceipt(consent, { ...decision, host: document.location.host, time: now() })

  /** What happened without a decision is found by comparing, with the lock held: no two tabs write it down. */
  function witness(): void {
    const newest = outbox.newestDraft()
    const last = newest ? standingAfter(newest) : chain.standing()
    const action = unwitnessed(consent, last, now())
    // Where nothing lasts, every page would find it anew.
    if (!action || storage.isBroken) return
    const source = action === 'signal' ? 'signal' : 'storage'
    const { record } = consent
    outbox.add(draft({ action, source, record, recordId: record?.id ?? last.record }))
  }

  const start = createRounds(
    () =>
      withLock(window.navigator.locks, `${name}-receipts`, async () => {
        witness()
        await deliver({ outbox, chain, send, now, stopped })
      }),
    stopped,
  )
  const off = consent.on('change', ({ action, source, record, notice }) => {
    // A change without an action was made by another tab, which says so itself.
    if (action)
      outbox.add(
        draft({
          action,
          source,
          record,
          recordId: record?.id ?? recordId,
          language: notice?.language,
        }),
        notice?.texts,
      )
    recordId = record?.id
    afterPaint(document).then(start)
  })
  window.addEventListener('online', start, { signal: stopped })
  const { prerendering } = unshadowed(document as Document & { prerendering?: boolean })
  if (!prerendering) start()
  return () => {
    off()
    stop.abort()
  }
}
