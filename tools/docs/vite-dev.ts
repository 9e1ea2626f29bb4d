import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { createServer } from 'vite'
import { afterAll, beforeAll } from 'vitest'
import { browsers } from '../browsers.mjs'

/** Serves a folder as somebody's development server does, and opens it in Chromium. */
export function useViteDev() {
  let browser: Awaited<ReturnType<typeof chromium.launch>>
  const servers: Awaited<ReturnType<typeof createServer>>[] = []
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browsers().chromium as string,
      args: ['--no-sandbox'],
    })
  })
  afterAll(async () => {
    await browser.close()
    for (const server of servers) await server.close()
  })

  return async function open(folder: string) {
    const server = await createServer({
      root: folder,
      configFile: false,
      logLevel: 'error',
      // The packages are links into the repository.
      server: { host: '127.0.0.1', port: 0, fs: { strict: false } },
      oxc: { jsx: { runtime: 'automatic' } },
    })
    servers.push(server)
    await server.listen()
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => {
      if (/warning|error/.test(message.type())) said.push(message.text())
    })
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto(server.resolvedUrls?.local[0] as string)
    return { page, said }
  }
}

const fromExample = createRequire(resolve('examples/own-ui/package.json'))

/** Where a package of the React example is. */
export const ofReactExample = (name: string): string =>
  resolve(fromExample.resolve(`${name}/package.json`), '..')
