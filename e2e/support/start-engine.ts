import { once } from 'node:events'
import type { TestProject } from 'vitest/node'
import { browsers } from '../../tools/browsers.mjs'
import { serveChromium } from './chromium.js'
import type { EngineName } from './engine.js'
import { serveFirefox } from './firefox.js'
import { keepProcess } from './kept-process.js'

interface Started {
  endpoints: string[]
  stop(): Promise<unknown>
}

/** Starts what is slow to start, once per run. Visitors of all test files share it, each with a jar of its own. */
const starters: Record<EngineName, (workers: number) => Promise<Started>> = {
  async chromium() {
    const server = await serveChromium()
    return { endpoints: [server.wsEndpoint()], stop: () => server.close() }
  },

  /** One for each worker: a Firefox opens the windows of all its visitors, and puts one of them in front, in one thread. */
  async firefox(workers) {
    const servers = await Promise.all(Array.from({ length: workers }, serveFirefox))
    return {
      endpoints: servers.map(({ endpoint }) => endpoint),
      stop: () => Promise.all(servers.map(({ stop }) => stop())),
    }
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
