import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'

const time = '"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"'
const statuses = /^\{("[a-zA-Z\d][\w-]*":"(granted|denied|unset)",?)*\}$/

/** What each key holds, as JSON: receipt.schema.json in short. */
const forms = {
  schema: /^"urn:sluice:receipt:1"$/,
  id: /^"[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}"$/,
  sequence: /^[1-9]\d{0,5}$/,
  time: RegExp(`^${time}$`),
  action: /^"(accept-all|reject-all|save|withdraw|signal|expire)"$/,
  source: /^"(banner|preferences|placeholder|control|api|storage|signal)"$/,
  categories: statuses,
  services: statuses,
  revision: /^\d{1,9}$/,
  model: /^"opt-(in|out)"$/,
  host: /^"[^"\\]{1,300}"$/,
  record: /^"[\dA-Fa-f-]{36}"$/,
  previous: /^"[\da-f]{64}"$/,
  dropped: /^[1-9]\d{0,5}$/,
  signal: /^"gpc"$/,
  notice: /^\{"language":"[\w-]{1,35}"(,"texts":"[\da-f]{64}")?\}$/,
  region: /^"[^"\\]{1,300}"$/,
  expires: RegExp(`^\\{("(granted|denied)":${time},?)*\\}$`),
}
const needed = Object.keys(forms).slice(0, 11)

const isReceipt = (value) =>
  needed.every((key) => Object.hasOwn(Object(value), key)) &&
  Object.entries(value).every(
    ([key, said]) => Object.hasOwn(forms, key) && forms[key].test(JSON.stringify(said)),
  )

/** Any page can have a browser post here. It says which page that was: https://w3c.github.io/webappsec-fetch-metadata/ */
function isForeign({ headers }, origins) {
  const { origin, host, 'sec-fetch-site': site = 'same-origin' } = headers
  if (origin && origins.length > 0) return !origins.includes(origin)
  return site !== 'same-origin' || Boolean(origin && !origin.endsWith(`//${host}`))
}

/** Gives the receipt, or undefined if the body holds something else. Node reads no more than `Content-Length` says. */
async function read(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  try {
    const receipt = JSON.parse(Buffer.concat(chunks).toString())
    return isReceipt(receipt) ? receipt : undefined
  } catch {
    return undefined
  }
}

/** Counts what each address has sent in the running minute. */
function createCounter(perMinute) {
  const counts = new Map()
  let minute = 0
  return (address) => {
    const now = Math.floor(Date.now() / 60_000)
    if (now !== minute) counts.clear()
    minute = now
    counts.set(address, (counts.get(address) ?? 0) + 1)
    return counts.get(address) > perMinute
  }
}

/**
 * Answers 204 once the receipt is kept. The same one may arrive twice: it is kept once. `origins` are those of your sites,
 * where a proxy does not pass their `Host` on.
 */
export function createReceiver(keep, { known = new Set(), origins = [], perMinute = 6_000 } = {}) {
  const isTooMuch = createCounter(perMinute)

  async function judge(request) {
    if (request.method !== 'POST') return 405
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return 415
    if (isForeign(request, origins)) return 403
    if (isTooMuch(request.socket.remoteAddress)) return 429
    if (!(Number(request.headers['content-length']) <= 65_536)) return 413
    const receipt = await read(request)
    if (!receipt || (request.headers['idempotency-key'] ?? receipt.id) !== receipt.id) return 400
    if (!known.has(receipt.id)) keep({ received: new Date().toISOString(), receipt })
    known.add(receipt.id)
    return 204
  }

  return async function receive(request, response) {
    response.writeHead(await judge(request).catch(() => 500)).end()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? 'receipts.jsonl'
  const lines = existsSync(file) ? readFileSync(file, 'utf8').match(/.+/g) : []
  const known = new Set(lines?.map((line) => JSON.parse(line).receipt.id))
  const keep = (entry) => appendFileSync(file, `${JSON.stringify(entry)}\n`)
  const receive = createReceiver(keep, { known, origins: process.argv.slice(3), perMinute: 60 })
  createServer(receive).listen(8090, '127.0.0.1')
}
