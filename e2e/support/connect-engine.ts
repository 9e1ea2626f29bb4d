import { chromium, firefox } from 'playwright'
import type { Engine, EngineName } from './engine.js'
import { connectPlaywright } from './playwright.js'
import { openWebKitJar } from './webkit.js'

/** Takes up what start-engine.ts started. */
export const connectEngine: Record<EngineName, (endpoint: string) => Promise<Engine>> = {
  chromium: (endpoint) => connectPlaywright(chromium, endpoint),
  firefox: (endpoint) => connectPlaywright(firefox, endpoint),
  webkit: async (display) => ({ jar: () => openWebKitJar(display), close: async () => {} }),
}
