import type { Page } from './page.js'

const hasFile = `performance.getEntriesByType('resource').some(({ name }) => name.includes('/sluice-controls.js'))`

/** Waits until the page's controls decide. Before that, a press of *accept-all* opens the preferences. */
export async function controlsReady(page: Page): Promise<void> {
  await page.waitFor(hasFile)
  // The file is there, and runs before what is asked for now.
  await page.sentinel()
}
