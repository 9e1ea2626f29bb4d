import type { Tab } from './engine.js'
import { createEvaluate } from './evaluate.js'
import type { Page, State } from './page.js'
import { until } from './until.js'

declare global {
  interface Window {
    /** Set on a document that is about to be left. */
    __left?: number
  }
}

/** Ways to another document, or to another address in the same one. Each waits until the page stands there. */
export function createNavigation(tab: Tab): Pick<Page, 'goto' | 'reload' | 'reloads' | 'back'> {
  const evaluate = createEvaluate(tab)
  const ask = createEvaluate(tab, 1_000)
  let departures = 0

  async function arrive(depart: () => Promise<unknown>, state: State = 'complete') {
    departures += 1
    const from = await evaluate((departure) => {
      window.__left = departure
      return location.href
    }, departures)
    await depart()
    const stands = (departure: number, left: string, wanted: State) => {
      // An element's name may shadow what the document says.
      const state = Reflect.get(Document.prototype, 'readyState', document)
      const isElsewhere = window.__left !== departure || location.href !== left
      return isElsewhere && (state === 'complete' || state === wanted)
    }
    await until(`another page than ${from}`, () => ask(stands, departures, from, state))
  }

  return {
    goto: (url, state) => arrive(() => tab.navigate(url), state),
    // In a task of its own: the answer to the driver must not be lost with the page.
    reload: () => arrive(() => tab.run('void setTimeout(() => location.reload())')),
    reloads: (act) => arrive(act),
    back: () => arrive(() => tab.goBack()),
  }
}
