import { canonicalJson } from './canonical-json.js'
import type { Chain } from './chain.js'
import type { Entry, Outbox } from './outbox.js'
import type { Draft, Receipt } from './receipt.js'
import { sha256 } from './sha256.js'

async function withDigest({ receipt, texts }: Entry): Promise<Draft> {
  if (!texts || !receipt.notice) return receipt
  return { ...receipt, notice: { ...receipt.notice, texts: await sha256(canonicalJson(texts)) } }
}

/** Texts are long: their digests take their place before anything waits for the endpoint. */
export async function digestTexts(outbox: Outbox): Promise<void> {
  for (const key of outbox.keys()) {
    const entry = outbox.read(key)
    if (entry?.texts) outbox.write(key, { receipt: await withDigest(entry) })
  }
}

/**
 * Gives a draft its place, and the mark of what was dropped before it. From here on the receipt never changes: an endpoint
 * may have it though its answer was lost.
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
