import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { browsers } from '../../tools/browsers.mjs'
import type { Engine, Jar } from './engine.js'
import { freePort } from './free-port.js'
import { keepProcess } from './kept-process.js'
import { until } from './until.js'
import { clearWebKit } from './webkit-clear.js'
import { createWebKitTabs } from './webkit-tabs.js'

interface WebKit {
  session: WebDriver
  kill(): Promise<void>
}

/** A driver process serves one session, and a session is one browser with a profile of its own. */
async function startWebKit(display: string): Promise<WebKit> {
  const { webkitDriver = '', miniBrowser = '' } = browsers()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const { kill } = keepProcess(webkitDriver, [`--port=${port}`], {
    DISPLAY: display,
    NO_AT_BRIDGE: '1',
  })
  try {
    await until('WebKitWebDriver answers', async () => (await fetch(`${address}/status`)).ok)
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      // We wait ourselves: while a page is being loaded this driver answers nothing.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': {
        binary: miniBrowser,
        args: ['--automation'],
      },
    })
    const session = await new Builder().usingServer(address).withCapabilities(capabilities).build()
    return { session, kill }
  } catch (error) {
    await kill()
    throw error
  }
}

/** To start a browser takes longer than most tests: the next visitor gets the one that was left, where that can be cleared. */
export function connectWebKit(display: string): Engine {
  const started = new Set<WebKit>()
  const idle: WebKit[] = []

  async function start() {
    const browser = await startWebKit(display)
    started.add(browser)
    return browser
  }
  function kill(browser: WebKit) {
    started.delete(browser)
    return browser.kill()
  }

  return {
    async jar(): Promise<Jar> {
      const browser = idle.pop() ?? (await start())
      const { tab, visits } = createWebKitTabs(browser.session)
      return {
        tab,
        async close() {
          if (await clearWebKit(browser.session, visits)) idle.push(browser)
          else await kill(browser)
        },
      }
    },
    close: async () => void (await Promise.all([...started].map(kill))),
  }
}
