import { Builder, Capabilities } from 'selenium-webdriver'
import { browsers } from '../../tools/browsers.mjs'
import type { Jar } from './engine.js'
import { freePort } from './free-port.js'
import { keepProcess } from './kept-process.js'
import { until } from './until.js'
import { createWebKitTabs } from './webkit-tabs.js'

/** A driver process serves one session, and a session is one browser with a profile of its own. */
export async function openWebKitJar(display: string): Promise<Jar> {
  const { webkitDriver = '', miniBrowser = '' } = browsers()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const driver = keepProcess(webkitDriver, [`--port=${port}`], {
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
    return { tab: createWebKitTabs(session), close: driver.kill }
  } catch (error) {
    await driver.kill()
    throw error
  }
}
