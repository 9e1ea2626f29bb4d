import { canonicalJson } from './canonical-json.js'
import type { Receipt } from './receipt.js'

/** The limit for all bodies that are sent with keepalive at a time: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const keepaliveBytes = 65_536

/** Makes the function that posts a receipt, and resolves when the endpoint has answered 2xx. */
export function postTo(url: string) {
  let failed: string | undefined

  return async (receipt: Receipt, { signal }: { signal: AbortSignal }): Promise<void> => {
    const body = new TextEncoder().encode(canonicalJson(receipt))
    // Other requests of the page share that limit, so a second try goes without keepalive.
    const keepalive = body.length <= keepaliveBytes && failed !== receipt.id
    failed = receipt.id
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': receipt.id },
      body,
      keepalive,
      signal,
      // A redirect may lead to a log-in page, which answers 200.
      redirect: 'error',
      // The endpoint learns the site, not the page.
      referrerPolicy: 'strict-origin',
    })
    const { ok, status } = response
    if (!ok)
      throw Object.assign(new Error(`[sluice] receipts: ${url} answered ${status}`), { status })
  }
}
