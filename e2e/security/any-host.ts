import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'
import { until } from '../support/until.js'

/** A server that answers under every name that leads to this computer, started once for the test file. */
export function useAnyHost() {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url as string)
    response.writeHead(200, { 'Content-Type': 'image/svg+xml', 'Access-Control-Allow-Origin': '*' })
    response.end('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
  })
  beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  return {
    port: () => (server.address() as AddressInfo).port,
    /** The paths that were asked for, oldest first. */
    asked: () => [...asked],
    /** Waits for all of them; what does not come is missing in `asked()`, and no error. */
    await: async (paths: readonly string[]): Promise<void> => {
      await Promise.allSettled(paths.map((path) => until(path, () => asked.includes(path))))
    },
  }
}
