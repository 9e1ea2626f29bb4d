import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { connectEngine } from './connect-engine.js'
import { createPage } from './create-page.js'
import type { Engine, Jar, Tab } from './engine.js'
import { ownPaths } from './own-paths.js'
import type { Page } from './page.js'

/** A browser of the engine that this run of the file is for. Each test is another visitor: an empty cookie jar. */
export function useVisitor(connect = connectEngine) {
  let engine: Engine
  let jar: Jar | undefined
  let spare: Promise<[Jar, Tab]> | undefined

  /** A jar takes a while to make, mostly waiting: the next one is made while a test runs. */
  const makeSpare = () => {
    const made = engine.jar().then(async (made): Promise<[Jar, Tab]> => [made, await made.tab()])
    // Whoever takes it sees the failure.
    made.catch(() => {})
    return made
  }

  beforeAll(async () => {
    const endpoints = inject('endpoints')
    const endpoint = endpoints[Number(process.env.VITEST_POOL_ID) % endpoints.length] ?? ''
    engine = await connect[inject('engine')](endpoint)
    spare = makeSpare()
  })
  async function leave() {
    await jar?.close()
    jar = undefined
  }
  afterEach(leave)
  afterAll(async () => {
    const [unused] = (await spare?.catch(() => undefined)) ?? []
    await unused?.close()
    await engine?.close()
  })

  return {
    /** Closes every tab: the next one is another visitor's, as it is after each test. */
    leave,
    /** A new tab. `cookies`, as `Set-Cookie` says them, are there before the page is first asked for. */
    async open(url: string, { cookies = [] }: { cookies?: string[] } = {}): Promise<Page> {
      let tab: Tab
      if (jar) {
        tab = await jar.tab()
      } else {
        const taken = spare ?? makeSpare()
        spare = undefined
        ;[jar, tab] = await taken
        spare = makeSpare()
      }
      const page = createPage(tab, jar)
      if (cookies.length > 0) {
        await page.goto(new URL(ownPaths.blank, url).href)
        for (const cookie of cookies) await page.setCookie(cookie)
      }
      await page.goto(url)
      return page
    },
  }
}
