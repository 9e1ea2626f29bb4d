import { defineConfig } from 'vitest/config'
import { installedEngines } from '../tools/browsers.mjs'

/** Apart from the other tests, because these apps have an install of their own. */
export default defineConfig({
  root: '.',
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'frameworks testing',
          environment: 'node',
          include: ['frameworks/testing-page.test.ts'],
          testTimeout: 60_000,
        },
      },
      ...installedEngines().map((engine) => ({
        test: {
          name: `frameworks ${engine}`,
          environment: 'node',
          include: ['frameworks/apps.test.ts'],
          isolate: false,
          globalSetup: ['e2e/support/start-engine.ts'],
          provide: { engine },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      })),
    ],
  },
})
