import { answerAsGoogle } from './google-stand-in.mjs'
import { describeRequest } from './traffic-log.mjs'
import { answerAsVendor } from './vendor-stand-in.mjs'
import { answerAsVideoHost } from './video-stand-in.mjs'

// A transparent GIF of one pixel.
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/**
 * The other origin: everything here is somebody else's, and every request to it is written down
 * before it is answered.
 * @param {object} options
 * @param {ReturnType<typeof import('./traffic-log.mjs').createTrafficLog>} options.log
 * @param {(url: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} options.routes
 */
export function createThirdParties({ log, routes }) {
  /** @param {{ url: URL, request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} exchange */
  return async function serve({ url, request, response }) {
    log.add(await describeRequest(url, request))
    // Nothing is cached: a file taken from the cache would be missing from the list.
    response.setHeader('cache-control', 'no-store')
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('cross-origin-resource-policy', 'cross-origin')

    if (routes(url, request, response)) return
    if (await answerAsGoogle(url, response)) return
    if (await answerAsVendor(url, response)) return
    if (answerAsVideoHost(url, response)) return
    if (url.pathname === '/other-vendor/pixel') {
      response.setHeader('content-type', 'image/gif')
      response.end(PIXEL)
      return
    }
    response.writeHead(404).end()
  }
}
