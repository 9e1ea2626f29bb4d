import type { RecordStorage } from '../types.js'

/** Keeps the record as long as the page lives, unlike a cookie: for tests, and where there is no page. */
export function memoryStorage(value?: string): RecordStorage {
  return {
    read: () => value,
    write(next) {
      value = next
    },
    erase() {
      value = undefined
    },
  }
}
