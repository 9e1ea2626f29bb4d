const folder = '/harness/'

/** What the harness itself asks the server for. */
export const ownPaths = {
  collector: `${folder}console-collector.js`,
  blank: `${folder}blank.html`,
  sentinel: `${folder}sentinel.svg`,
}

/** It stands in no list of requests, and nor does what browsers ask of every site. */
export const isUnlisted = (path: string): boolean =>
  path.startsWith(folder) || path === '/favicon.ico'
