/** How long a page is left alone until nothing of its start is still to come, at full speed. */
const settled = 500

/** Longer than anybody would wait for a page. */
const patience = 120_000

/**
 * @typedef {object} Visit A page of a visitor who has nothing stored.
 * @property {import('playwright').Page} page
 * @property {import('playwright').CDPSession} session
 * @property {(query: string) => Promise<void>} go opens the subject's page
 * @property {(word: string, before: () => Promise<unknown>) => Promise<void>} told does something, and waits for what the page says then
 * @property {() => Promise<void>} settle waits until the page has come to rest
 * @property {(button: 'accept' | 'reject') => Promise<void>} press
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {{ site: string, subject?: import('../subjects/subject.mjs').Subject, slowdown: number }} options
 * @param {(visit: Visit) => Promise<T>} measure
 * @returns {Promise<T>}
 * @template T
 */
export async function openVisit(browser, { site, subject, slowdown }, measure) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'en-US',
  })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const settle = () => page.waitForTimeout(settled * Math.sqrt(slowdown))

    return await measure({
      page,
      session,
      settle,
      async go(query) {
        await page.goto(`${site}/page/${subject?.name ?? 'bare'}?${query}`)
      },
      async told(word, before) {
        const heard = page
          .waitForEvent('console', {
            predicate: (message) => message.text() === `noted ${word}`,
            timeout: patience,
          })
          .catch((error) => {
            throw new Error(`not ${word} within ${patience / 1_000} s`, { cause: error })
          })
        // Whichever fails first is the reason.
        await Promise.all([before(), heard])
      },
      async press(button) {
        const { host = '', [button]: selector } = subject.banner
        const box = await page.locator(`${host} ${selector}`).boundingBox()
        // What a driver does to find a button keeps the page busy: the press is not to wait for that.
        await settle()
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      },
    })
  } finally {
    await context.close()
  }
}
