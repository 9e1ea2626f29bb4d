import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** RFC 6455, 1.3: what a server adds to the key before it hashes it. */
const suffix = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** The frames of a browser, which are masked; 5.2 of the RFC. Short ones, as in tests. */
function* readFrames(bytes: Buffer): Generator<{ opcode: number; text: string }> {
  for (let at = 0; at < bytes.length; ) {
    const opcode = bytes.readUInt8(at) & 0xf
    const length = bytes.readUInt8(at + 1) & 0x7f
    const mask = bytes.subarray(at + 2, at + 6)
    const payload = bytes.subarray(at + 6, at + 6 + length)
    at += 6 + length
    yield { opcode, text: String(payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))) }
  }
}

/** A server for `WebSocket` that listens and says nothing, started once for the test file. */
export function useSocketServer() {
  const messages: string[] = []
  const server = createServer()
  server.on('upgrade', ({ url, headers }, socket) => {
    const accept = createHash('sha1').update(headers['sec-websocket-key'] + suffix)
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept.digest('base64')}\r\n\r\n`,
    )
    socket.on('data', (bytes) => {
      for (const { opcode, text } of readFrames(bytes)) {
        if (opcode === 1) messages.push(`${url} ${text}`)
        if (opcode === 8) socket.end(Buffer.from([0x88, 0]))
      }
    })
    // A page that goes away cuts its connections.
    socket.on('error', () => {})
  })
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  return {
    host: () => `127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** `/path text`, oldest first. */
    messages: () => [...messages],
  }
}
