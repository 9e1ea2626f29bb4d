import type { WebDriver } from 'selenium-webdriver'
import { ownPaths } from './own-paths.js'
import { until } from './until.js'

/** What was done in a browser. */
export interface Visits {
  readonly urls: Set<string>
  isResized: boolean
}

/** Makes a browser as new, and answers whether it is: only what stands under `localhost` can be taken away. */
export async function clearWebKit(session: WebDriver, { urls, isResized }: Visits) {
  const origins = new Set([...urls].map((url) => new URL(url).origin))
  if (isResized || [...origins].some((origin) => !origin.startsWith('http://localhost:')))
    return false
  try {
    const [first = '', ...others] = await session.getAllWindowHandles()
    for (const handle of others) {
      await session.switchTo().window(handle)
      await session.close()
    }
    await session.switchTo().window(first)
    for (const origin of origins)
      for (const host of [origin.replace('localhost', '127.0.0.1'), origin]) await clear(host)
    return true
  } catch {
    // A browser that cannot be cleared is of no use any more.
    return false
  }

  async function clear(origin: string) {
    const blank = origin + ownPaths.blank
    await session.get(blank)
    await until(`${blank} is there`, async () => {
      const at = await session.executeScript<string>('return location + document.readyState')
      return at === `${blank}complete`
    })
    await session.executeScript('localStorage.clear(), sessionStorage.clear(), (window.name = "")')
    await session.manage().deleteAllCookies()
    // A page learns of it later than the driver says, and the next one would still read the record of the visitor before.
    await until(`the cookies of ${origin} are gone`, () =>
      session.executeScript<boolean>('return document.cookie === ""'),
    )
  }
}
