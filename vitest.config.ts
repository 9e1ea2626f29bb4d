import { defineConfig, type TestProjectConfiguration } from 'vitest/config'
import { installedEngines } from './tools/browsers.mjs'
import { languages } from './tools/languages.mjs'
import { knownVendors } from './tools/vendors.mjs'

/** Packages are tested on their source: no build comes before. */
const conditions = ['@sluice/source', 'module', 'browser', 'development|production']

const unit: TestProjectConfiguration = {
  define: {
    __INTEGRITY__: 'undefined',
    __LANGUAGES__: JSON.stringify(['en', ...languages].join(' ')),
    __VENDORS__: JSON.stringify(knownVendors()),
  },
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // `development` would write its own attributes onto every element.
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment', development: false } },
  test: {
    name: 'unit',
    environment: 'jsdom',
    // A context for each file, as isolated as a process of its own, and jsdom is imported once.
    pool: 'vmForks',
    include: [
      'packages/*/test/**/*.test.{ts,tsx}',
      '{tools,bench,examples/server}/test/**/*.test.ts',
    ],
    // Properties are tried with many examples, and the computer may be busy.
    testTimeout: 20_000,
  },
}

const size: TestProjectConfiguration = {
  test: {
    name: 'size',
    environment: 'node',
    include: ['tools/size/**/*.test.ts'],
    // Some bundle on the way, and the computer may be busy.
    testTimeout: 60_000,
  },
}

/** What is tried as users get it: the build comes before. */
const built: TestProjectConfiguration = {
  test: {
    name: 'built',
    environment: 'node',
    include: ['tools/{docs,release,recipes,texts}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
}

/** An engine that is not installed has no project; the reporter names it. */
const endToEnd = installedEngines().map(
  (engine): TestProjectConfiguration => ({
    test: {
      name: `e2e ${engine}`,
      environment: 'node',
      // The bench measures in Chromium alone.
      include: ['e2e/**/*.test.ts', ...(engine === 'chromium' ? ['bench/smoke.test.ts'] : [])],
      // What a file shares is made anew by its hooks; the drivers take a second to import.
      isolate: false,
      globalSetup: ['e2e/support/start-engine.ts'],
      provide: { engine },
      testTimeout: 30_000,
      hookTimeout: 30_000,
      // After the others: a page's timing must not suffer from a busy processor.
      sequence: { groupOrder: 1 },
    },
  }),
)

export default defineConfig({
  test: {
    // Pages wait for frames and answers most of the time: three files at once keep two cores busy.
    maxWorkers: 3,
    reporters: ['default', './e2e/support/engines-reporter.ts'],
    projects: [unit, size, built, ...endToEnd],
  },
})
