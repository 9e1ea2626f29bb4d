import { once } from 'node:events'
import { type BrowserServer, firefox } from 'playwright'
import type { TestProject } from 'vitest/node'
import { browsers } from '../../tools/browsers.mjs'
import { serveChromium } from './chromium.js'
import type { EngineName } from './engine.js'
import { hostNames } from './host-names.js'
import { keepProcess } from './kept-process.js'

interface Started {
  endpoints: string[]
  stop(): Promise<unknown>
}

const listening = (...servers: BrowserServer[]): Started => ({
  endpoints: servers.map((server) => server.wsEndpoint()),
  stop: () => Promise.all(servers.map((server) => server.close())),
})

/** Starts what is slow to start, once per run. Visitors of all test files share it, each with a jar of its own. */
const starters: Record<EngineName, (workers: number) => Promise<Started>> = {
  chromium: async () => listening(await serveChromium()),

  /** One for each worker: a Firefox opens the windows of all its visitors, and puts one of them in front, in one thread. */
  async firefox(workers) {
    const launch = () =>
      firefox.launchServer({
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
    return listening(...(await Promise.all(Array.from({ length: workers }, launch))))
  },

  /** WebKitGTK has no headless mode: here starts the display for its windows. */
  async webkit() {
    // The pointer rests in the middle of the screen, which no window reaches: pages must not feel it.
    const screen = ['-screen', '0', '3200x2400x24', '-nolisten', 'tcp']
    const display = keepProcess(browsers().xvfb ?? '', ['-displayfd', '3', ...screen])
    const [number] = await once(display.output, 'data')
    return { endpoints: [`:${String(number).trim()}`], stop: display.kill }
  },
}

export default async function startEngine(project: TestProject) {
  const { engine } = project.getProvidedContext()
  const { endpoints, stop } = await starters[engine](project.vitest.config.maxWorkers)
  project.provide('endpoints', endpoints)
  return stop
}
