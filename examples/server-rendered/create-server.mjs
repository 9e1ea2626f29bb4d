import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { definePolicy, readRecord, setCookieHeader } from '@sluice/core/server'
import { eraseHttpOnly } from './erase-http-only.mjs'
import { renderPage } from './page.mjs'
import { policy } from './policy.mjs'

const checked = definePolicy(policy)
const tagFolder = new URL('../../packages/embed/dist/', import.meta.url)

/** A server that renders for what the visitor granted. It listens to nothing yet. */
export function createRenderingServer() {
  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost')
  const cookies = request.headers.cookie ?? ''
  const gpc = request.headers['sec-gpc'] === '1'
  const consent = readRecord(cookies, checked, { gpc })

  if (pathname === '/') return sendPage()
  if (pathname === '/count' && request.method === 'POST') return count()
  if (pathname === '/count.js') return sendScript(`fetch('/count', { method: 'POST' })`)
  const [, file] = /^\/sluice\/([a-z-]+\.js)$/.exec(pathname) ?? []
  if (file) return sendScript(await readFile(new URL(file, tagFolder)))
  response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.')

  function sendPage() {
    // What depends on a visitor's cookie is no shared cache's to keep.
    response.setHeader('cache-control', 'private, no-cache')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    // Here alone: the answer to a request that began before a decision would put the old record back.
    if (consent.record && !request.headers['sec-purpose']) {
      // This example is served by plain http: leave `secure` out on https.
      response.appendHeader('set-cookie', setCookieHeader(consent.record, { secure: false }))
    }
    for (const header of eraseHttpOnly(cookies, consent, policy.services)) {
      response.appendHeader('set-cookie', header)
    }
    response.end(renderPage(consent))
  }

  /** A server that stores something asks as well: the page may be older than the visitor's last word. */
  function count() {
    request.resume()
    if (consent.granted('visitor-count') && !cookies.includes('visitor=')) {
      const attributes = 'Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax'
      response.setHeader('set-cookie', `visitor=${randomUUID()}; ${attributes}`)
    }
    response.writeHead(204).end()
  }

  /** @param {string | Buffer} body */
  function sendScript(body) {
    response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' })
    response.end(body)
  }
}
