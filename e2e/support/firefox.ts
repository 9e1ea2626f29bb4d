import puppeteer, {
  type BrowserContext,
  type Cookie,
  type KeyInput,
  type Page,
} from 'puppeteer-core'
import { browsers } from '../../tools/browsers.mjs'
import { type Engine, type Jar, type Tab, windowSize } from './engine.js'
import { hostNames } from './host-names.js'

/** Starts a Firefox, and lets go of it: it has one session at a time, which is a test file's. */
export async function serveFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browsers().firefox ?? '',
    headless: true,
    extraPrefsFirefox: {
      'network.dns.localDomains': hostNames.british,
      // Processes for each site of each visitor take longer to start than most tests run.
      'fission.autostart': false,
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.ipc.keepProcessesAlive.web': 4,
      'browser.newtab.preload': false,
    },
  })
  const endpoint = browser.wsEndpoint()
  const firefox = browser.process()
  // Heard of also where it ends before it is stopped.
  const gone = new Promise((resolve) => firefox?.once('exit', resolve))
  await browser.disconnect()
  return {
    endpoint,
    async stop() {
      firefox?.kill()
      await gone
    },
  }
}

/** Takes up a Firefox of `serveFirefox`. */
export async function connectFirefox(endpoint: string): Promise<Engine> {
  const browser = await puppeteer.connect({
    browserWSEndpoint: endpoint,
    protocol: 'webDriverBiDi',
    defaultViewport: windowSize,
  })
  return {
    jar: async () => jar(await browser.createBrowserContext()),
    close: () => browser.disconnect(),
  }
}

function jar(context: BrowserContext): Jar {
  return {
    tab: async () => tab(await context.newPage(), context),
    close: () => context.close(),
  }
}

function tab(page: Page, context: BrowserContext): Tab {
  return {
    async navigate(url) {
      await page.bringToFront()
      // Our callers wait for the document; Puppeteer would wait for all of the page.
      page.goto(url).catch(() => {})
    },
    goBack: () => page.evaluate('void setTimeout(() => history.back())') as Promise<void>,
    run: (expression) => page.evaluate(expression) as Promise<string | null>,
    async clickAt(x, y) {
      await page.bringToFront()
      await page.mouse.click(x, y)
    },
    async pressKey(key) {
      await page.bringToFront()
      const held = key.split('+').map((one) => (one === 'Space' ? ' ' : one)) as KeyInput[]
      const last = held.pop() as KeyInput
      for (const one of held) await page.keyboard.down(one)
      await page.keyboard.press(last)
      for (const one of held) await page.keyboard.up(one)
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async cookies() {
      const { hostname, pathname } = new URL(page.url())
      const isSent = ({ domain, path = '/' }: Cookie) =>
        pathname.startsWith(path) &&
        (domain.startsWith('.') ? `.${hostname}`.endsWith(domain) : domain === hostname)
      const cookies = await context.cookies()
      return cookies.filter(isSent).map(({ name, value, domain, path, secure, expires }) => ({
        name,
        value,
        domain,
        path: path ?? '/',
        secure: Boolean(secure),
        expires: expires === undefined || expires < 0 ? undefined : expires,
      }))
    },
  }
}
