import { createReceiver } from '../receipts/receiver.mjs'

/** `/receipts`: what the tag posts there is kept while the server runs, and shown when you open that page. */
export function createReceipts() {
  /** @type {{ received: string, receipt: any }[]} */
  const entries = []
  const receive = createReceiver((entry) => entries.push(entry))

  return {
    /** Oldest first. */
    entries,
    /** @param {{ url: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} exchange */
    async serve({ url, request, response }) {
      if (url.pathname !== '/receipts') return false
      if (request.method === 'POST') await receive(request, response)
      else {
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.setHeader('cache-control', 'no-store')
        response.end(JSON.stringify(entries, null, 2))
      }
      return true
    },
  }
}
