import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { connectEngine } from './connect-engine.js'
import { createPage } from './create-page.js'
import type { Engine, Jar } from './engine.js'
import { ownPaths } from './own-paths.js'
import type { Page } from './page.js'
import { until } from './until.js'

/** Whether an engine could not be had because another file has it; what else is wrong is thrown. */
function isBusy(error: unknown): undefined {
  if (!/maximum number of active sessions/i.test(String(error))) throw error
}

/** A browser of the engine that this run of the file is for. Each test is another visitor: an empty cookie jar. */
export function useVisitor(connect = connectEngine) {
  let engine: Engine
  let jar: Jar | undefined

  beforeAll(async () => {
    const endpoints = inject('endpoints')
    const first = Number(process.env.VITEST_POOL_ID) % endpoints.length
    // A Firefox takes one file at a time, and the numbers of two workers may lead to the same one: then another is free.
    engine = await until('a browser is free', async () => {
      for (const endpoint of [...endpoints.slice(first), ...endpoints.slice(0, first)]) {
        const connected = await connect[inject('engine')](endpoint).catch(isBusy)
        if (connected) return connected
      }
      return undefined
    })
  })
  async function leave() {
    await jar?.close()
    jar = undefined
  }
  afterEach(leave)
  afterAll(() => engine?.close())

  return {
    /** Closes every tab: the next one is another visitor's, as it is after each test. */
    leave,
    /** A new tab. `cookies`, as `Set-Cookie` says them, are there before the page is first asked for. */
    async open(url: string, { cookies = [] }: { cookies?: string[] } = {}): Promise<Page> {
      jar ??= await engine.jar()
      const page = createPage(await jar.tab(), jar)
      if (cookies.length > 0) {
        await page.goto(new URL(ownPaths.blank, url).href)
        for (const cookie of cookies) await page.setCookie(cookie)
      }
      await page.goto(url)
      return page
    },
  }
}
