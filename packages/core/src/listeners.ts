import { surface } from './surface.js'
import type { Undo } from './types.js'

export interface Listeners<T> {
  add(callback: (value: T) => void): Undo
  emit(value: T): void
  clear(): void
}

/** A list of callbacks: each hears every value in order, whatever the others throw or emit meanwhile. */
export function createListeners<T>(): Listeners<T> {
  const entries = new Set<{ callback: (value: T) => void }>()
  const queue: T[] = []
  return {
    add(callback) {
      const entry = { callback }
      entries.add(entry)
      return () => {
        entries.delete(entry)
      }
    },
    emit(value) {
      // A callback that causes a change is heard by all before the next change is.
      if (queue.push(value) > 1) return
      try {
        for (const current of queue) {
          for (const entry of [...entries]) {
            if (entries.has(entry)) surface(() => entry.callback(current))
          }
        }
      } finally {
        // Where even the reporting of an error throws, the next change is still heard.
        queue.length = 0
      }
    },
    clear: () => entries.clear(),
  }
}
