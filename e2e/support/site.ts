import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createExampleServer } from '../../examples/server/create-server.mjs'
import { collectorSource, withCollector } from './console-collector.js'
import { siteNames } from './host-names.js'
import { isUnlisted, ownPaths } from './own-paths.js'
import { until } from './until.js'
import { createFiles, type FileOptions } from './written-files.js'

type Server = Awaited<ReturnType<typeof createExampleServer>>
export type TrafficEntry = Server['traffic'][number]

export interface SiteOptions {
  /** Added to every answer of the site. */
  headers?(url: URL): Record<string, string>
  /** Has the last word on every page of the example site. */
  transform?(html: string, url: URL): string
}

/** The example server, started once for the test file. What it saw is forgotten before each test. */
export function useSite({ headers = () => ({}), transform = (html) => html }: SiteOptions = {}) {
  const pages = createFiles()
  const thirdPartyFiles = createFiles()
  const asked: string[] = []
  const posted: string[] = []
  let server: Server

  const policyOf = (all: Record<string, string>) =>
    Object.entries(all).find(([name]) => /^content-security-policy$/i.test(name))?.[1]

  function routes(url: URL, request: IncomingMessage, response: ServerResponse) {
    if (url.hostname === '127.0.0.1') return thirdPartyFiles.answer(url, request, response)
    if (!isUnlisted(url.pathname)) asked.push(url.pathname)
    if (request.method === 'POST') posted.push(url.pathname)
    return pages.answer(url, request, response)
  }

  beforeAll(async () => {
    server = await createExampleServer({
      headers,
      routes,
      siteNames,
      transform: (html, url) => withCollector(transform(html, url), policyOf(headers(url))),
    })
    pages.set(ownPaths.collector, collectorSource)
    pages.set(ownPaths.blank, '')
    thirdPartyFiles.set(ownPaths.sentinel, '<svg xmlns="http://www.w3.org/2000/svg"/>')
  })
  const forget = () => {
    server.clearTraffic()
    server.receipts.length = 0
    asked.length = 0
    posted.length = 0
  }
  beforeEach(forget)
  afterAll(() => server?.close())

  const traffic = () => server.traffic.filter(({ path }) => !isUnlisted(path))
  /** The first request for this path that reaches a third party, or has. */
  const request = (path: string | RegExp): Promise<TrafficEntry> =>
    until(`a request for ${path}`, () =>
      traffic().find((entry) =>
        typeof path === 'string' ? entry.path === path : path.test(entry.path),
      ),
    )

  return {
    /** Forgets what was seen so far, as happens before each test. */
    forget,
    url: (path: string) => server.site + path,
    /** The same site under another host name, one of `hostNames`. */
    urlAt: (host: string, path: string) => `http://${host}:${server.port}${path}`,
    thirdParty: (path: string) => server.thirdParty + path,

    /** A page on the site's origin, written in the test. Gives its address. */
    page(path: string, html: string, options: FileOptions = {}) {
      const url = new URL(server.site + path)
      const policy = policyOf({ ...headers(url), ...options.headers })
      pages.set(url.pathname, withCollector(html, policy), options)
      return url.href
    },
    /** A file on the site's own origin, as it is. Gives its address. */
    file(path: string, body: string, options?: FileOptions) {
      pages.set(path, body, options)
      return server.site + path
    },
    /** Lets the example site answer for this path again. */
    giveBack: (path: string) => void pages.delete(path),
    /** A file on the third parties' origin. Gives its address. */
    thirdPartyFile(path: string, body: string, options?: FileOptions) {
      thirdPartyFiles.set(path, body, options)
      return server.thirdParty + path
    },

    /** What reached the third parties, oldest first. */
    traffic,
    /** The paths of what reached the third parties, oldest first. */
    requests: () => traffic().map(({ path }) => path),
    /** The paths that the site's own origin was asked for, oldest first. */
    asked: () => [...asked],
    /** Those of them that were forms, or anything else by POST. */
    posted: () => [...posted],
    request,
    /** Waits for all of them. What has not come after the usual patience is missing in `requests()`, and no error. */
    awaitRequests: async (paths: readonly (string | RegExp)[]): Promise<void> => {
      await Promise.allSettled(paths.map(request))
    },
    /** What reached the site's own endpoint at `/receipts`, oldest first. */
    receipts: (): unknown[] => server.receipts.map(({ receipt }) => receipt),
  }
}
