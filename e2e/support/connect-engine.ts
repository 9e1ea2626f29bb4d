import { chromium } from 'playwright'
import { launchWindowedChromium } from './chromium.js'
import type { Engine, EngineName } from './engine.js'
import { connectFirefox } from './firefox.js'
import { playwrightEngine } from './playwright.js'
import { connectWebKit } from './webkit.js'

/**
 * Takes up what start-engine.ts started. There are three drivers because none drives the browsers of a distribution alone:
 * Playwright takes Firefox and WebKit only in builds of its own, Puppeteer knows no WebKit, and Selenium is slow.
 */
export const connectEngine: Record<EngineName, (endpoint: string) => Promise<Engine>> = {
  chromium: async (endpoint) => playwrightEngine(await chromium.connect(endpoint)),
  firefox: connectFirefox,
  webkit: async (display) => connectWebKit(display),
}

/** The same engines, each with a back/forward cache. */
export const connectCachingEngine: typeof connectEngine = {
  ...connectEngine,
  chromium: async () => playwrightEngine(await launchWindowedChromium()),
}
