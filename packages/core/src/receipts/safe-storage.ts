import { surface } from '../surface.js'

/** What a `Storage` is used for here. */
export type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A storage that never throws: what the browser does not keep lives as long as the page. */
export interface SafeStorage {
  get(key: string): string | undefined
  set(key: string, value: string): void
  remove(key: string): void
  keys(): string[]
  /** Whether something could not be kept, or read. */
  readonly isBroken: boolean
}

/** The browser's first refusal surfaces; the others have the same reason. */
export function createSafeStorage(open: () => KeyStorage | null | undefined): SafeStorage {
  const memory = new Map<string, string>()
  let isBroken = false

  function attempt<T>(run: (storage: KeyStorage) => T): T | undefined {
    try {
      // Null in an Android WebView without DOM storage.
      return run(open() as KeyStorage)
    } catch (cause) {
      if (isBroken) return
      isBroken = true
      surface(() => {
        throw new Error('[sluice] receipts: localStorage keeps nothing, only this page does', {
          cause,
        })
      })
    }
  }

  return {
    get: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? undefined,
    set(key, value) {
      memory.set(key, value)
      attempt((storage) => {
        storage.setItem(key, value)
        memory.delete(key)
      })
    },
    remove(key) {
      memory.delete(key)
      attempt((storage) => storage.removeItem(key))
    },
    keys() {
      const kept = attempt((storage) => {
        // Not by `Array.from`, which Prototype.js replaces.
        const keys: string[] = []
        while (keys.length < storage.length) keys.push(storage.key(keys.length) ?? '')
        return keys
      })
      return [...new Set([...memory.keys(), ...(kept ?? [])])]
    },
    get isBroken() {
      return isBroken
    },
  }
}
