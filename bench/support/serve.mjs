import { createServer } from 'node:http'
import { pageWith } from './page.mjs'

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html' }
const typeOf = (path) => `${types[path.split('.').pop()] ?? 'text/plain'}; charset=utf-8`

/** Long enough for every visit of a run, and the same for all files of all subjects. */
const kept = 'public, max-age=31536000, immutable'

/**
 * One server, two origins: `localhost` has the pages and the files of the subjects, `127.0.0.1` is the third party that
 * the held scripts come from.
 * @param {readonly { subject: import('../subjects/subject.mjs').Subject, files: Record<string, Buffer | string> }[]} entries
 */
export async function serve(entries) {
  // A browser must not find a connection closed that it wants to use again.
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`)
    const answer = answerTo(url)
    response.writeHead(answer ? 200 : 404, {
      'content-type': typeOf(answer?.name ?? ''),
      'cache-control': answer?.cache ?? 'no-store',
    })
    response.end(answer?.body)
  })

  /** @param {URL} url */
  function answerTo({ pathname, searchParams }) {
    // It says that it ran, and does nothing else: what is left is the cost of getting there.
    if (pathname === '/run.js')
      return { name: 'run.js', body: `self.noted?.run(${searchParams.get('n')})` }
    if (pathname === '/gtag/js') return { name: 'gtag.js', body: '' }
    const [, folder, name, ...rest] = pathname.split('/')
    const entry = entries.find(({ subject }) => subject.name === name)
    if (folder === 'files') {
      const file = [...rest].join('/')
      const body = entry?.files[file]
      return body && { name: file, body, cache: kept }
    }
    if (folder === 'page') return { name: 'page.html', body: page(entry?.subject, searchParams) }
    return undefined
  }

  /** @param {import('../subjects/subject.mjs').Subject | undefined} subject @param {URLSearchParams} query */
  function page(subject, query) {
    const count = Number(query.get('held'))
    const setup = {
      at: `${site}/files/${subject?.name}`,
      held: Array.from({ length: count }, (_, index) => `${thirdParty}/run.js?n=${index}`),
      guards: query.has('guard'),
      google: query.has('google')
        ? { id: 'G-BENCH', host: thirdParty, library: `${thirdParty}/gtag/js?id=G-BENCH` }
        : undefined,
    }
    return pageWith(subject, setup, {
      withNotes: !query.has('plain'),
      watchesBanner: query.has('banner'),
    })
  }

  await new Promise((done) => server.listen(0, done))
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  const site = `http://localhost:${port}`
  const thirdParty = `http://127.0.0.1:${port}`

  return {
    site,
    /** @returns {Promise<void>} */
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
