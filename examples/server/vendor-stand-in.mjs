import { readFile } from 'node:fs/promises'

/** Where each library is asked for, and the file here that plays it. */
const libraries = [
  [/^\/hubspot\/\d+\.js$/, 'hubspot.js'],
  [/^\/linkedin\/li\.lms-analytics\/insight\.min\.js$/, 'linkedin.js'],
]
const HIT = /^\/(hubspot\/__ptq\.gif|linkedin\/collect)$/

/**
 * Plays HubSpot and LinkedIn: hands out the libraries and takes the hits.
 * @param {URL} url
 * @param {import('node:http').ServerResponse} response
 * @returns {Promise<boolean>} whether the address is one of theirs
 */
export async function answerAsVendor({ pathname }, response) {
  const library = libraries.find(([path]) => path.test(pathname))
  if (library) {
    response.setHeader('content-type', 'text/javascript; charset=utf-8')
    response.end(await readFile(new URL(`./stand-in/${library[1]}`, import.meta.url), 'utf8'))
    return true
  }
  if (!HIT.test(pathname)) return false
  response.writeHead(204).end()
  return true
}
