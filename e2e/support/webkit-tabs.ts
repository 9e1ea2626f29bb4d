import type { WebDriver } from 'selenium-webdriver'
import type { Cookie, Tab } from './engine.js'
import { until } from './until.js'
import type { Visits } from './webkit-clear.js'
import { pressWebKitKey } from './webkit-keys.js'
import { withinTime } from './within-time.js'

/** A session acts on its current window: tabs take turns, and each makes itself current first. */
export function createWebKitTabs(session: WebDriver): {
  tab(): Promise<Tab>
  visits: Visits
} {
  const visits: Visits = { urls: new Set(), isResized: false }
  let lastTurn: Promise<unknown> = Promise.resolve()
  let current: string | undefined

  function takeTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = lastTurn.then(act)
    lastTurn = turn.catch(() => {})
    return turn
  }

  async function open() {
    // A window rather than a tab in the same window, which would be hidden and get no clicks.
    if (current) await session.switchTo().newWindow('window')
    const handle = await session.getWindowHandle()
    current = handle
    const tab = createTab(session, (act) =>
      takeTurn(async () => {
        if (current !== handle) await session.switchTo().window(handle)
        current = handle
        return act()
      }),
    )
    return {
      ...tab,
      navigate(url: string) {
        visits.urls.add(url)
        return tab.navigate(url)
      },
      resize(width: number, height: number) {
        visits.isResized = true
        return tab.resize(width, height)
      },
    }
  }
  return { tab: () => takeTurn(open), visits }
}

function createTab(session: WebDriver, inTurn: <T>(act: () => Promise<T>) => Promise<T>): Tab {
  return {
    navigate: (url) => inTurn(() => session.get(url)),
    goBack: () => inTurn(() => session.navigate().back()),
    run: (expression, limit = 30_000) =>
      inTurn(() => {
        const answer = session.executeScript<string | null>(`return ${expression}`)
        return withinTime(limit, answer)
      }),
    clickAt: (x, y) =>
      inTurn(() => {
        const point = { x: Math.round(x), y: Math.round(y), duration: 0 }
        return session.actions().move(point).click().perform()
      }),
    pressKey: (key) => inTurn(() => pressWebKitKey(session, key)),
    resize: (width, height) => inTurn(() => resize(session, width, height)),
    cookies: () => inTurn(() => readCookies(session)),
  }
}

async function resize(session: WebDriver, width: number, height: number) {
  const window = session.manage().window()
  const size = () => session.executeScript<[number, number]>('return [innerWidth, innerHeight]')
  const [innerWidth, innerHeight] = await size()
  const outer = await window.getRect()
  await window.setRect({
    x: 0,
    y: 0,
    width: outer.width + width - innerWidth,
    height: outer.height + height - innerHeight,
  })
  await until(`the page is ${width} px wide`, async () => (await size())[0] === width)
}

async function readCookies(session: WebDriver): Promise<Cookie[]> {
  const cookies = await session.manage().getCookies()
  return cookies.map(({ name, value, domain = '', path = '/', secure = false, expiry }) => ({
    name,
    value,
    domain,
    path,
    secure,
    expires: expiry === undefined ? undefined : Number(expiry),
  }))
}
