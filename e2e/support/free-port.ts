import { once } from 'node:events'
import { createServer } from 'node:net'

/** Below the range from which the system takes ports itself, so that it stays free until it is used. */
const [first, last] = [20_000, 32_000]

export async function freePort(): Promise<number> {
  for (;;) {
    const port = first + Math.floor(Math.random() * (last - first))
    const server = createServer().listen(port, '127.0.0.1')
    try {
      await once(server, 'listening')
    } catch {
      continue
    }
    server.close()
    await once(server, 'close')
    return port
  }
}
