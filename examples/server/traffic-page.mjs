import { fileURLToPath } from 'node:url'
import { createStaticFiles } from './static-files.mjs'

const FOLDER = fileURLToPath(new URL('./traffic', import.meta.url))

/**
 * `/traffic`: the live list, and the log behind it as JSON and as a stream.
 * @param {ReturnType<typeof import('./traffic-log.mjs').createTrafficLog>} log
 */
export function createTrafficPage(log) {
  const files = createStaticFiles(FOLDER, (html) => html)

  /** @param {{ url: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} exchange */
  return async function serve(exchange) {
    const { url, request, response } = exchange
    if (url.pathname === '/traffic.json') {
      if (request.method === 'DELETE') log.clear()
      response.setHeader('cache-control', 'no-store')
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(log.entries, null, 2))
      return true
    }
    if (url.pathname === '/traffic/stream') {
      stream(response)
      return true
    }
    if (url.pathname === '/traffic') return files('/index.html', exchange)
    if (url.pathname.startsWith('/traffic/')) {
      return files(url.pathname.slice('/traffic'.length), exchange)
    }
    return false
  }

  /** @param {import('node:http').ServerResponse} response */
  function stream(response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    send('all', log.entries)
    const stop = log.watch((entry) => (entry ? send('entry', entry) : send('all', [])))
    response.on('close', stop)

    /**
     * @param {string} event
     * @param {unknown} data
     */
    function send(event, data) {
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    }
  }
}
