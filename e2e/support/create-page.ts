import type { ConsoleLine } from './console-collector.js'
import type { Jar, Tab } from './engine.js'
import { createEvaluate } from './evaluate.js'
import { findTarget, type Point, type Target } from './find-target.js'
import { createNavigation } from './navigation.js'
import { ownPaths } from './own-paths.js'
import type { Page } from './page.js'
import { passSentinel } from './sentinel.js'
import { until } from './until.js'

const inBanner = (selector: string): Target => ({ host: 'sluice-banner', selector })
const part = (name: string, host = 'sluice-banner'): Target => ({
  host,
  selector: `[part~="${name}"]`,
})

export function createPage(tab: Tab, jar: Jar): Page {
  const evaluate = createEvaluate(tab)
  const ask = createEvaluate(tab, 2_000)
  const find = (target: Target) => `(${findTarget})(${JSON.stringify(target)})`
  const isSeen = (target: Target) => ask(`${find(target)}.isSeen()`)

  async function pressAt(target: Target) {
    const { x, y } = await until(`${target.selector} can be pressed`, () =>
      ask<Point>(`${find(target)}.point()`),
    )
    await tab.clickAt(x, y)
  }

  async function logged(level: ConsoleLine['level']) {
    const lines = await evaluate(() => window.__console)
    if (!lines) throw new Error('This page does not come from useSite(): nothing was collected.')
    return lines.filter((line) => line.level === level).map(({ text }) => text)
  }

  return {
    ...createNavigation(tab),
    async newTab(url) {
      const page = createPage(await jar.tab(), jar)
      await page.goto(url)
      return page
    },

    press: (name, host) => pressAt(part(name, host)),
    toggle: (name) => pressAt(inBanner(`[role="switch"][name="${name}"]`)),
    clickOn: (selector) => pressAt({ selector }),
    keyboard: tab.pressKey,
    resize: tab.resize,

    async see(name, host) {
      await until(`${name} is seen`, () => isSeen(part(name, host)))
    },
    async gone(name, host) {
      await until(`${name} is gone`, async () => !(await isSeen(part(name, host))))
    },
    waitFor: (code, ...values) => until(`${code}`, () => ask(code, ...values)),

    evaluate,
    do: (statements) => evaluate(`(async () => { ${statements}\n })().then(() => null)`),
    async started() {
      await until('the tag has started', () => ask('Boolean(window.sluice?.consent)'))
    },
    cookies: tab.cookies,
    setCookie: (cookie) =>
      evaluate((text) => {
        document.cookie = text
      }, cookie),
    consoleErrors: () => logged('error'),
    consoleWarnings: () => logged('warn'),
    sentinel: () => evaluate(passSentinel, ownPaths.sentinel),
  }
}
