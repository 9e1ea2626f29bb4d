import { createServer } from 'node:http'
import { listen } from './listen.mjs'
import { createReceipts } from './receipts.mjs'
import { createSite } from './site.mjs'
import { createThirdParties } from './third-parties.mjs'
import { createTrafficLog } from './traffic-log.mjs'

/**
 * @typedef {object} ExampleServerOptions
 * @property {number} [port] 0, the default, takes any free port
 * @property {boolean} [allowNext] a taken port moves to the next, up to 20 times
 * @property {(url: URL) => Record<string, string>} [headers] added to every answer of the site
 * @property {RegExp} [siteNames] host names besides `localhost` under which the site is reached
 * @property {(html: string, url: URL) => string} [transform] has the last word on every page of the site
 * @property {(url: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [routes]
 *   further pages on either origin, told apart by `url.hostname`; true when it has answered or will
 */

/**
 * One server, two origins: `localhost` is the company's site, `127.0.0.1` plays the third parties.
 * Two host names of one address have separate cookie jars and need no name resolution.
 * @param {ExampleServerOptions} [options]
 */
export async function createExampleServer(options = {}) {
  const {
    port: wanted = 0,
    allowNext = false,
    headers = () => ({}),
    transform,
    siteNames,
  } = options
  const routes = options.routes ?? (() => false)
  const log = createTrafficLog()
  const receipts = createReceipts()
  // Node ends a connection that is idle for five seconds, or asks for nothing for a minute, and WebKit may lose what it
  // asks for at that very moment.
  const server = createServer({ keepAliveTimeout: 0, headersTimeout: 0 })
  const port = await listen(server, wanted, allowNext)
  const site = `http://localhost:${port}`
  const thirdParty = `http://127.0.0.1:${port}`
  const serveSite = createSite({ thirdParty, log, receipts, transform })
  const serveThirdParties = createThirdParties({ log, routes })

  server.on('request', (request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const url = readAddress(request, siteNames)
    if (!url) return void response.writeHead(421).end()
    if (url.hostname === '127.0.0.1') return serveThirdParties({ url, request, response })
    for (const [name, value] of Object.entries(headers(url))) response.setHeader(name, value)
    if (!routes(url, request, response)) await serveSite({ url, request, response })
  }

  return {
    port,
    site,
    thirdParty,
    /** Every request that has reached the third parties, oldest first. */
    traffic: log.entries,
    clearTraffic: log.clear,
    /** Every receipt that has reached the site, oldest first. */
    receipts: receipts.entries,
    /** @returns {Promise<void>} */
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/**
 * The address the browser asked for, or undefined if the host name is not ours: another name that
 * leads here is somebody else's page reaching for a server on this computer (DNS rebinding).
 * @param {import('node:http').IncomingMessage} request
 * @param {RegExp} [siteNames]
 */
function readAddress(request, siteNames) {
  const base = `http://${request.headers.host}`
  if (!URL.canParse(request.url ?? '/', base)) return undefined
  // As text: a path that begins with two slashes would be read as a host.
  const url = new URL(base + request.url)
  const isOurs = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(url.hostname)
  return isOurs || siteNames?.test(url.hostname) ? url : undefined
}
