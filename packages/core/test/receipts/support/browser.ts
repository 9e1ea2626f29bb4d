import type { KeyStorage } from '../../../src/receipts.js'

/** Web Locks as tabs of one site share them. A lock that its tab cannot give back any more is taken away. */
function createLocks() {
  const waiting: { tab: object; run: () => Promise<unknown>; done(): void }[] = []
  let holder: object | undefined
  let release: () => void = () => {}

  function next(): void {
    const request = holder ? undefined : waiting.shift()
    if (!request) return
    holder = request.tab
    let isOver = false
    release = () => {
      if (isOver) return
      isOver = true
      holder = undefined
      next()
    }
    const own = release
    request.run().then(request.done, request.done).finally(own)
  }

  return {
    of: (tab: object) => ({
      request: (_name: string, run: () => Promise<unknown>) =>
        new Promise<void>((resolve, reject) => {
          let result: Promise<unknown> = Promise.resolve()
          waiting.push({
            tab,
            run: () => {
              result = run()
              return result
            },
            done: () => result.then(() => resolve(), reject),
          })
          next()
        }),
    }),
    leave(tab: object): void {
      for (let index = waiting.length - 1; index >= 0; index--)
        if (waiting[index]?.tab === tab) waiting.splice(index, 1)
      if (holder === tab) release()
    },
    isIdle: () => !holder && waiting.length === 0,
  }
}

export interface FakeTab {
  document: Document
  window: EventTarget
  /** As a reload does: what it was about to do is never done. */
  die(): void
}

/** A browser's memory of one site, and tabs that share it. */
export function createBrowser({ host = 'shop.test', hasLocks = true } = {}) {
  const data = new Map<string, string>()
  const locks = createLocks()

  return {
    data,
    isIdle: locks.isIdle,
    openTab(): FakeTab {
      let isDead = false
      const tab = {}
      const localStorage: KeyStorage = {
        get length() {
          return isDead ? 0 : data.size
        },
        key: (index) => [...data.keys()][index] ?? null,
        getItem: (key) => (isDead ? null : (data.get(key) ?? null)),
        setItem: (key, value) => void (isDead || data.set(key, value)),
        removeItem: (key) => void (isDead || data.delete(key)),
      }
      const window = Object.assign(new EventTarget(), {
        localStorage,
        navigator: hasLocks ? { locks: locks.of(tab) } : {},
      })
      return {
        window,
        // Hidden, because no frame is ever painted here. What an interface defines stands on its prototype.
        document: Object.assign(Object.create({ hidden: true, defaultView: window }), {
          location: { host },
        }),
        die() {
          isDead = true
          locks.leave(tab)
        },
      }
    },
  }
}
