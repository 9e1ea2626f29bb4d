import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

/** Answers 204 once the receipt is kept. The same one may arrive twice: it is kept once. */
export function createReceiver(keep, known = new Set()) {
  return async function receive(request, response) {
    try {
      let body = ''
      for await (const chunk of request.setEncoding('utf8')) {
        body += chunk
        if (body.length > 65_536) throw new SyntaxError('too long')
      }
      const receipt = JSON.parse(body)
      if (!receipt?.id) throw new SyntaxError('no receipt')
      if (!known.has(receipt.id)) keep({ received: new Date().toISOString(), receipt })
      known.add(receipt.id)
      response.writeHead(204).end()
    } catch (error) {
      response.writeHead(error instanceof SyntaxError ? 400 : 500).end()
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? 'receipts.jsonl'
  const lines = existsSync(file) ? readFileSync(file, 'utf8').match(/.+/g) : []
  const known = new Set(lines?.map((line) => JSON.parse(line).receipt.id))
  const keep = (entry) => appendFileSync(file, `${JSON.stringify(entry)}\n`)
  createServer(createReceiver(keep, known)).listen(8090, '127.0.0.1')
}
