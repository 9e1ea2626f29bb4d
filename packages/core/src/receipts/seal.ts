import { canonicalJson } from './canonical-json.js'
import type { Chain } from './chain.js'
import type { Entry, Outbox } from './outbox.js'
import type { Receipt } from './receipt.js'
import { sha256 } from './sha256.js'

/** Texts are long: their digests take their place before anything waits for the endpoint. */
export async function digestTexts(outbox: Outbox): Promise<void> {
  for (const key of outbox.keys()) {
    const { receipt, texts } = outbox.read(key) ?? {}
    if (!receipt?.notice || !texts) continue
    const notice = { ...receipt.notice, texts: await sha256(canonicalJson(texts)) }
    outbox.write(key, { receipt: { ...receipt, notice } })
  }
}

/**
 * Gives a draft its place, and the mark of what was dropped before it. From here on the receipt never changes: an endpoint
 * may have it though its answer was lost.
 */
export async function seal(
  key: string,
  { receipt: draft }: Entry,
  { outbox, chain }: { outbox: Outbox; chain: Chain },
): Promise<Receipt> {
  if ('sequence' in draft) return draft
  const dropped = outbox.dropped()
  const { receipt, commit } = await chain.add(draft, dropped.count)
  commit()
  outbox.write(key, { receipt })
  dropped.forget()
  return receipt
}
