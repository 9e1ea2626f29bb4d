import type { Tab } from './engine.js'
import type { Code } from './page.js'

/**
 * Runs code in the page. Arguments and values travel as JSON, so that they are the same in every engine.
 * `limit` is for what is asked again anyway: see `Tab.run`.
 */
export function createEvaluate(tab: Tab, limit?: number) {
  return async function evaluate<T, Values extends unknown[] = []>(
    code: Code<T, Values>,
    ...values: Values
  ): Promise<T> {
    const call = typeof code === 'string' ? code : `(${code})(...${JSON.stringify(values)})`
    const json = await tab.run(`(async () => JSON.stringify(await (${call})))()`, limit)
    return JSON.parse(json ?? 'null')
  }
}
