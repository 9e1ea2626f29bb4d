import { watchTasks } from '../support/longest-task.mjs'

/**
 * From the press on "Accept all" to the last held script that ran, in milliseconds.
 * @param {import('playwright').Page} page
 * @param {number} count
 */
export async function measureRelease(page, count) {
  await page.locator('[data-consent-state=held]').first().waitFor({ state: 'attached' })
  const longestTask = await watchTasks(page)
  await page.locator('sluice-banner [part~=accept-all]').click()
  const times = await measureRun(page, count)
  return { ...times, longest: await longestTask() }
}

/**
 * From the first plain script to the last one that ran.
 * @param {import('playwright').Page} page
 * @param {number} count
 */
export async function measureRun(page, count) {
  await page.waitForFunction((all) => window.ran.length === all, count)
  return page.evaluate(() => ({
    time: window.ran.at(-1) - window.pressed,
    first: window.ran[0] - window.pressed,
    painted: window.painted - window.pressed,
  }))
}
