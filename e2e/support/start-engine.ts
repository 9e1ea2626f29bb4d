import { once } from 'node:events'
import { firefox } from 'playwright'
import type { TestProject } from 'vitest/node'
import { browsers } from '../../tools/browsers.mjs'
import { serveChromium } from './chromium.js'
import type { EngineName } from './engine.js'
import { hostNames } from './host-names.js'
import { keepProcess } from './kept-process.js'

interface Started {
  endpoint: string
  stop(): Promise<void>
}

/** Starts what is slow to start, once per run. Visitors of all test files share it, each with a jar of its own. */
const starters: Record<EngineName, () => Promise<Started>> = {
  async chromium() {
    const server = await serveChromium()
    return { endpoint: server.wsEndpoint(), stop: () => server.close() }
  },

  async firefox() {
    const server = await firefox.launchServer({
      executablePath: browsers().firefox ?? '',
      channel: 'moz-firefox',
      firefoxUserPrefs: {
        'network.dns.localDomains': hostNames.british,
        // Processes for each site of each visitor take longer to start than most tests run.
        'fission.autostart': false,
        'dom.ipc.processPrelaunch.enabled': false,
        'dom.ipc.keepProcessesAlive.web': 4,
        'browser.newtab.preload': false,
      },
    })
    return { endpoint: server.wsEndpoint(), stop: () => server.close() }
  },

  /** WebKitGTK has no headless mode: here starts the display for its windows. */
  async webkit() {
    // The pointer rests in the middle of the screen, which no window reaches: pages must not feel it.
    const screen = ['-screen', '0', '3200x2400x24', '-nolisten', 'tcp']
    const display = keepProcess(browsers().xvfb ?? '', ['-displayfd', '3', ...screen])
    const [number] = await once(display.output, 'data')
    return { endpoint: `:${String(number).trim()}`, stop: display.kill }
  },
}

export default async function startEngine(project: TestProject) {
  const { endpoint, stop } = await starters[project.getProvidedContext().engine]()
  project.provide('endpoint', endpoint)
  return stop
}
