import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'

export interface FileOptions {
  /** The content type. @default by the path's ending, else text/html */
  type?: string
  /** Held back for so many milliseconds, or until the promise is kept. */
  delay?: number | Promise<unknown>
  status?: number
  /** What follows, as it comes: the page is still being read meanwhile. */
  rest?: AsyncIterable<string>
  headers?: Record<string, string>
}

const typesByEnding: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
}

/** Files that a test writes down in its own text, by path. */
export function createFiles() {
  const files = new Map<string, { body: string; options: FileOptions }>()
  return {
    set(path: string, body: string, options: FileOptions = {}) {
      files.set(path, { body, options })
    },
    delete: (path: string) => files.delete(path),
    clear: () => files.clear(),
    /** Whether it has answered or will. */
    answer(url: URL, request: IncomingMessage, response: ServerResponse): boolean {
      const file = files.get(url.pathname)
      if (!file) return false
      request.resume()
      const { type, delay, status = 200, headers, rest = [] } = file.options
      const send = async () => {
        response.writeHead(status, {
          'content-type': type ?? typesByEnding[extname(url.pathname)] ?? 'text/html',
          // Not `no-store`, which would also keep a page out of the back/forward cache.
          'cache-control': 'no-cache',
          ...headers,
        })
        response.write(file.body)
        for await (const text of rest) response.write(text)
        response.end()
      }
      if (typeof delay === 'number') setTimeout(send, delay)
      else if (delay) delay.then(send, () => response.destroy())
      else void send()
      return true
    },
  }
}
