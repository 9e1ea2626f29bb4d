import { canonicalJson } from './canonical-json.js'
import type { Chain } from './chain.js'
import type { Entry, Outbox } from './outbox.js'
import type { Draft, Receipt } from './receipt.js'
import { sha256 } from './sha256.js'

async function withDigest({ receipt, texts }: Entry): Promise<Draft> {
  if (!texts || !receipt.notice) return receipt
  return { ...receipt, notice: { ...receipt.notice, texts: await sha256(canonicalJson(texts)) } }
}

/** Replaces texts, which are long, by their digests before anything waits for the endpoint. */
export async function digestTexts(outbox: Outbox): Promise<void> {
  for (const key of outbox.keys()) {
    const entry = outbox.read(key)
    if (entry?.texts) outbox.write(key, { receipt: await withDigest(entry) })
  }
}

/**
 * Gives a draft its place, and says how many were dropped before it. From then on the receipt never changes, because the
 * endpoint may already have it even if its answer was lost.
 */
export async function seal(
  key: string,
  entry: Entry,
  { outbox, chain }: { outbox: Outbox; chain: Chain },
): Promise<Receipt> {
  if ('sequence' in entry.receipt) return entry.receipt
  const dropped = outbox.dropped()
  const { receipt, commit } = await chain.add(await withDigest(entry), dropped.count)
  commit()
  outbox.write(key, { receipt })
  dropped.forget()
  return receipt
}
