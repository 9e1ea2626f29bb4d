import { addressOf, inTime } from '@sluice/core/page'
import type { Site } from './site.js'

/** Milliseconds: a server that hangs must not keep the visitor from being asked. */
const patience = 3_000

/** Has each decision proved at an address. Resolves when that is so: no decision is to be without proof. */
export async function startReceipts(
  { config, consent, loadPart }: Site,
  { url }: { url: string },
): Promise<void> {
  // Both at once. If the banner fails here, it is loaded again later, and the error is reported then.
  if (consent.unset[0]) loadPart.ahead('sluice-banner')
  const sending = loadPart('sluice-receipts').then((sendReceipts) =>
    sendReceipts(consent, { url: addressOf(url, document), name: config.cookie?.name }),
  )
  await inTime(sending, patience, 'receipts').catch(reportError)
}
