import { median } from '../support/median.mjs'

/** Each way through the layers, from the first press to the last, which decides. */
const ways = [['accept-all'], ['reject-all'], ['choose', 'save']]

/**
 * Presses a button, and gives the milliseconds until the next paint, as the browser's own event timing says them: in
 * steps of eight. A press that took less than two frames is not listed.
 * @param {import('playwright').Page} page
 * @param {string} part
 */
async function press(page, part) {
  await page.evaluate(() => {
    window.presses.length = 0
  })
  const seen = page.evaluate(
    () =>
      new Promise((resolve) => {
        // Entries are told after the paint, and after the work that follows it.
        addEventListener('click', () => setTimeout(() => requestIdleCallback(resolve), 1_000), {
          once: true,
          capture: true,
        })
      }),
  )
  const box = await page.locator(`sluice-banner [part~=${part}]:visible`).last().boundingBox()
  // What a driver does to find a button keeps the page busy: the press is not to wait for that.
  await page.waitForTimeout(200)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await seen
  return page.evaluate(() => Math.max(0, ...window.presses))
}

/**
 * @param {Awaited<ReturnType<typeof import('../support/start-bench.mjs').startBench>>} bench
 * @param {number} visits
 * @returns {Promise<import('../support/table.mjs').Row[]>}
 */
export async function comparePresses(bench, visits) {
  const rows = []
  for (const way of ways) {
    const taken = way.map(() => [])
    for (let visit = 0; visit < visits; visit++) {
      await bench.visit('/presses', async (page) => {
        await page.locator('sluice-banner [part=banner]').waitFor()
        const session = await page.context().newCDPSession(page)
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
        for (const [index, part] of way.entries()) taken[index].push(await press(page, part))
      })
    }
    for (const [index, part] of way.entries())
      rows.push({ what: `press on ${part}`, figure: median(taken[index]), unit: ' ms', limit: 50 })
  }
  return rows
}
