/**
 * @typedef {object} ShownTexts What a visitor was shown, as receipts carry its digest.
 * @property {number} revision
 * @property {string} language
 * @property {object} texts
 */

/** Remembers what each decision says of what was shown. */
const listen = () => {
  window.shownTexts = []
  window.sluice ||= []
  window.sluice.push(({ consent }) =>
    consent.on('change', ({ notice, record }) => {
      if (notice) window.shownTexts.push({ ...notice, revision: record.revision })
    }),
  )
}

const part = (/** @type {string} */ name) => `sluice-banner [part~="${name}"]`

/**
 * Refuses on a page, in the question and in the preferences, and gives the texts that were shown. Nothing leaves the page's own
 * origin, and nothing is posted there: no receipt says that somebody decided.
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @returns {Promise<ShownTexts[]>}
 */
export async function collectTexts(browser, address) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.route('**', (route) => {
      const request = route.request()
      const isOwn = new URL(request.url()).origin === new URL(address).origin
      return isOwn && request.method() === 'GET' ? route.continue() : route.abort()
    })
    await page.addInitScript(listen)
    await page.goto(address)
    await page.locator(part('reject-all')).first().click()
    await page.waitForFunction(() => window.shownTexts.length === 1)
    await page.evaluate(() => window.sluice.banner.preferences())
    await page.locator(`${part('dialog')} ${'[part~="reject-all"]'}`).click()
    await page.waitForFunction(() => window.shownTexts.length === 2)
    /** @type {ShownTexts[]} */
    const shown = await page.evaluate(() => window.shownTexts)
    const isFirst = ({ texts }, /** @type {number} */ at) =>
      shown.findIndex((other) => JSON.stringify(other.texts) === JSON.stringify(texts)) === at
    return shown.filter(isFirst)
  } finally {
    await context.close()
  }
}
