import { surface } from '../surface.js'

/** The members of `Storage` that receipts need. */
export type KeyStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A storage that never throws. Values that the browser does not keep live as long as the page. */
export interface SafeStorage {
  get(key: string): string | undefined
  set(key: string, value: string): void
  remove(key: string): void
  keys(): string[]
  /** Whether a value could not be written or read. */
  readonly isBroken: boolean
}

/** Makes a storage that never throws. The browser's first error is reported; later ones have the same reason. */
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
        // A loop, because Prototype.js replaces `Array.from`.
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
