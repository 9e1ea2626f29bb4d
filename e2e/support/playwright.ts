import type { Browser, BrowserContext, Page } from 'playwright'
import { type Engine, type Jar, type Tab, windowSize } from './engine.js'

export const playwrightEngine = (browser: Browser): Engine => ({
  jar: async () => jar(await browser.newContext({ viewport: windowSize })),
  close: () => browser.close(),
})

function jar(context: BrowserContext): Jar {
  return {
    tab: async () => tab(await context.newPage()),
    close: () => context.close(),
  }
}

function tab(page: Page): Tab {
  return {
    async navigate(url) {
      await page.goto(url, { waitUntil: 'commit' })
    },
    // `page.goBack()` waits for a load event, which a page from the back/forward cache does not have.
    goBack: () => page.evaluate('void setTimeout(() => history.back())'),
    run: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    pressKey: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    async cookies() {
      // Chromium lets a script go on before its cookie is stored. Reading waits for that.
      await page.evaluate('document.cookie')
      const cookies = await page.context().cookies(page.url())
      return cookies.map(({ name, value, domain, path, secure, expires }) => ({
        name,
        value,
        domain,
        path,
        secure,
        expires: expires < 0 ? undefined : expires,
      }))
    },
  }
}
