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
  /** The address to which receipts are posted as JSON. Another origin has to allow it by CORS. */
  url?: string | undefined
  /** Sends a receipt in the site's own way, instead of `url`. */
  send?: SendReceipt | undefined
  /** The start of each storage key. A site with several consents needs a name for each. @default 'sluice' */
  name?: string | undefined
  /** Where receipts wait. @default localStorage */
  storage?: KeyStorage | undefined
  /** How many receipts can wait. Later ones are dropped, counted and reported. @default 200 */
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
 * Sends the proof of each decision on this page, and keeps it until it has arrived. Unlike a callback of the site's own it
 * survives reloads, outages and several tabs. Throws a TypeError without `url` or `send`, or with both.
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

  /** Notes an end without a decision, found by comparing. It runs under the lock, so that no two tabs note the same. */
  function witness(): void {
    const newest = outbox.newestDraft()
    const last = newest ? standingAfter(newest) : chain.standing()
    const action = unwitnessed(consent, last, now())
    // If nothing is kept, each page would note it again.
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
    // A change without an action was made in another tab, which sends its own receipt.
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
