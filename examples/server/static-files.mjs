import { readFile } from 'node:fs/promises'
import { normalize, resolve, sep } from 'node:path'
import sirv from 'sirv'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * Serves a folder: pages through `finishHtml`, every other file as it is. Nothing is kept by the
 * browser without asking again, so that an edit or a new build shows on reload.
 * @param {string} folder
 * @param {(html: string, url: URL) => string} finishHtml
 */
export function createStaticFiles(folder, finishHtml) {
  const root = resolve(folder) + sep
  const files = sirv(root, { dev: true, etag: true, extensions: [] })

  /**
   * @param {string} pathname below the folder
   * @param {{ url: URL, request: Request, response: Response }} exchange
   * @returns {Promise<boolean>} whether the folder had it
   */
  return async function serve(pathname, { url, request, response }) {
    const html = await readPage(root, pathname)
    if (html !== undefined) {
      response.setHeader('cache-control', 'no-cache')
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(finishHtml(html, url))
      return true
    }
    request.url = pathname
    return new Promise((done) => {
      response.once('finish', () => done(true))
      response.once('close', () => done(true))
      files(request, response, () => done(false))
    })
  }
}

/**
 * @param {string} root
 * @param {string} pathname `/` and `/courses/` mean an index page, `/privacy` means privacy.html
 */
async function readPage(root, pathname) {
  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname
  const file = normalize(root + decodeURI(/\.\w+$/.test(name) ? name : `${name}.html`))
  if (!file.startsWith(root) || !file.endsWith('.html')) return undefined
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
