import { readFile } from 'node:fs/promises'

const LIBRARIES = { '/gtag/js': 'gtag.js', '/gtm.js': 'gtm.js' }
const ID = /^(G|GT|AW|DC|GTM)-[A-Z0-9]+$/
const HIT = /^\/(g\/collect|ccm\/collect|pagead\/)/
/** Where a tag gateway or a tagging server answers for Google. */
const GATEWAY = /^\/metrics(?=\/)/

/**
 * Plays Google: hands out the libraries and takes the hits.
 * @param {URL} url
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>} whether the address is one of Google's
 */
export async function answerAsGoogle(url, response) {
  const pathname = url.pathname.replace(GATEWAY, '')
  const library = LIBRARIES[pathname]
  if (library) {
    if (!ID.test(url.searchParams.get('id') ?? '')) {
      response.writeHead(404).end()
      return true
    }
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.end(`(() => {\n'use strict'\n${await join(library)}})()\n`)
    return true
  }
  if (!HIT.test(pathname)) return false
  response.writeHead(204).end()
  return true
}

/**
 * A library is one file, as Google's is; its source is several, so that each can be read alone.
 * They are put one after the other, what is imported before what imports it.
 * @param {string} file
 * @param {Set<string>} [joined]
 * @returns {Promise<string>}
 */
async function join(file, joined = new Set()) {
  if (joined.has(file)) return ''
  joined.add(file)
  const source = await readFile(new URL(`./stand-in/${file}`, import.meta.url), 'utf8')
  let before = ''
  for (const [, imported] of source.matchAll(/^import .* from '\.\/(.+)'$/gm)) {
    before += await join(imported, joined)
  }
  return before + source.replaceAll(/^import .*\n/gm, '').replaceAll(/^export /gm, '')
}
