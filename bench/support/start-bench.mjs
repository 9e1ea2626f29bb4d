import { chromium } from 'playwright'
import { createExampleServer } from '../../examples/server/create-server.mjs'
import { browsers } from '../../tools/browsers.mjs'

/**
 * A browser and a server, which answers with the built files of the tag and with the pages it is given.
 * @param {(url: URL) => { type: string, body: string } | undefined} pageOf
 */
export async function startBench(pageOf) {
  const server = await createExampleServer({
    routes(url, _request, response) {
      const page = pageOf(url)
      if (!page) return false
      response.setHeader('content-type', page.type)
      response.end(page.body)
      return true
    },
  })
  const browser = await chromium.launch({
    // Chromium with windows, which nobody sees, is kept busy by them.
    executablePath: browsers().headlessShell ?? browsers().chromium,
    // Inside a container the sandbox of Chromium cannot be had. Rubbish is collected when a measure asks for it.
    args: ['--no-sandbox', '--disable-background-networking', '--js-flags=--expose-gc'],
  })

  return {
    /**
     * Measures on a page of a new visitor, who has these cookies.
     * @template T
     * @param {string} path
     * @param {(page: import('playwright').Page) => Promise<T>} measure
     * @param {Record<string, string>} [cookies]
     */
    async visit(path, measure, cookies = {}) {
      const context = await browser.newContext()
      await context.addCookies(
        Object.entries(cookies).map(([name, value]) => ({ name, value, url: server.site })),
      )
      const page = await context.newPage()
      await page.goto(server.site + path)
      const measured = await measure(page)
      await context.close()
      return measured
    },
    async stop() {
      await browser.close()
      await server.close()
    },
  }
}
