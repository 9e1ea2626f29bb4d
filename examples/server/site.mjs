import { fileURLToPath } from 'node:url'
import { createStaticFiles } from './static-files.mjs'
import { createTrafficPage } from './traffic-page.mjs'

/** The third parties' address as the pages have it written down. */
const WRITTEN_ORIGIN = 'http://127.0.0.1:8080'

const MISSING = {
  '/sluice/': 'The tag is not built yet: run "npm run build".',
  '/web-app/': 'The web app is not built yet: run "npm run build:examples".',
  '/theming/': 'The theming page is not built yet: run "npm run build:examples".',
  '/own-ui/': 'The pages are not built yet: run "npm run build:examples".',
}

/**
 * The company's own origin: its pages, the tag files, the built examples, /traffic and /receipts.
 * @param {object} options
 * @param {string} options.thirdParty
 * @param {ReturnType<typeof import('./traffic-log.mjs').createTrafficLog>} options.log
 * @param {ReturnType<typeof import('./receipts.mjs').createReceipts>} options.receipts
 * @param {(html: string, url: URL) => string} [options.transform]
 */
export function createSite({ thirdParty, log, receipts, transform = (html) => html }) {
  const trafficPage = createTrafficPage(log)
  const pages = open('../marketing-site')
  const tag = open('../../packages/embed/dist')
  const apps = {
    '/web-app': open('../web-app/dist'),
    '/theming': open('../theming/dist'),
    '/own-ui': open('../own-ui/dist'),
  }

  /** @param {string} folder */
  function open(folder) {
    return createStaticFiles(fileURLToPath(new URL(folder, import.meta.url)), (html, url) =>
      transform(html.replaceAll(WRITTEN_ORIGIN, thirdParty), url),
    )
  }

  /** @param {{ url: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} exchange */
  return async function serve(exchange) {
    const { url, request, response } = exchange
    if (await trafficPage(exchange)) return
    if (await receipts.serve(exchange)) return
    if (url.pathname === '/contact' && request.method === 'POST') {
      request.resume()
      return redirect(response, 303, '/thank-you.html')
    }
    if (url.pathname in apps) return redirect(response, 308, `${url.pathname}/`)
    if (await find(exchange)) return

    const folder = Object.keys(MISSING).find((prefix) => url.pathname.startsWith(prefix))
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
    response.end(MISSING[folder] ?? 'There is no such page.')
  }

  /** @param {Parameters<typeof pages>[1]} exchange */
  async function find(exchange) {
    const { pathname } = exchange.url
    if (pathname.startsWith('/sluice/')) return tag(pathname.slice('/sluice'.length), exchange)
    const name = Object.keys(apps).find((folder) => pathname.startsWith(`${folder}/`))
    if (!name) return pages(pathname, exchange)
    const path = pathname.slice(name.length)
    // A route of the app is no file: the app's one page answers for all of them.
    return (await apps[name](path, exchange)) || (!path.includes('.') && apps[name]('/', exchange))
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} location
 */
function redirect(response, status, location) {
  response.writeHead(status, { location }).end()
}
