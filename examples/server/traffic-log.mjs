import { readConsentState } from './read-consent-state.mjs'

/**
 * @typedef {object} TrafficEntry One request that reached a third party.
 * @property {string} time ISO 8601
 * @property {string} method
 * @property {string} path
 * @property {Record<string, string>} query
 * @property {string | undefined} page the page it came from, as far as the request tells
 * @property {string | undefined} cookies the Cookie header it carried
 * @property {ReturnType<typeof readConsentState>} consent
 * @property {string | undefined} body
 */

/** Everything that reached the third parties, and the pages that watch it live. */
export function createTrafficLog() {
  /** @type {TrafficEntry[]} */
  const entries = []
  /** @type {Set<(entry: TrafficEntry | undefined) => void>} */
  const watchers = new Set()

  return {
    entries,
    /** @param {TrafficEntry} entry */
    add(entry) {
      entries.push(entry)
      for (const watcher of watchers) watcher(entry)
    },
    clear() {
      // The same array, because tests hold on to it.
      entries.length = 0
      for (const watcher of watchers) watcher(undefined)
    },
    /**
     * Calls back with each new entry, and with `undefined` when the log is cleared.
     * @param {(entry: TrafficEntry | undefined) => void} watcher
     */
    watch(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

/**
 * @param {URL} url
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<TrafficEntry>}
 */
export async function describeRequest(url, request) {
  const query = Object.fromEntries(url.searchParams)
  const time = new Date().toISOString()
  const body = await readBody(request)
  return {
    time,
    method: request.method ?? 'GET',
    path: url.pathname,
    query,
    page: query.dl ?? request.headers.referer,
    cookies: request.headers.cookie,
    consent: readConsentState(query.gcs),
    body: body || undefined,
  }
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  let body = ''
  try {
    for await (const chunk of request.setEncoding('utf8')) body += chunk
  } catch {
    // The page went away in the middle: what came until then still left the page.
  }
  return body
}
