import { canonicalJson } from './canonical-json.js'
import type { Receipt } from './receipt.js'

/** All bodies under way with keepalive together: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const keepaliveBytes = 65_536

/** Makes the function that posts a receipt, and resolves when the endpoint has answered 2xx. */
export function postTo(url: string) {
  let failed: string | undefined

  return async (receipt: Receipt, { signal }: { signal: AbortSignal }): Promise<void> => {
    const body = new TextEncoder().encode(canonicalJson(receipt))
    // Other requests of the page share those bytes, so the second try does without.
    const keepalive = body.length <= keepaliveBytes && failed !== receipt.id
    failed = receipt.id
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': receipt.id },
      body,
      keepalive,
      signal,
      // What follows a redirect may be a page that asks to log in, and answers 200.
      redirect: 'error',
      // The address of the page is nobody's business.
      referrerPolicy: 'strict-origin',
    })
    const { ok, status } = response
    if (!ok)
      throw Object.assign(new Error(`[sluice] receipts: ${url} answered ${status}`), { status })
  }
}
