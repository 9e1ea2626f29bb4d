import { surface } from './surface.js'
import type { Undo } from './types.js'

export interface Listeners<T> {
  add(callback: (value: T) => void): Undo
  emit(value: T): void
  clear(): void
}

/** A list of callbacks. Each hears every value in order, even if another one throws or emits meanwhile. */
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
      // A value that a callback emits waits until all have heard the current one.
      if (queue.push(value) > 1) return
      try {
        for (const current of queue) {
          for (const entry of [...entries]) {
            if (entries.has(entry)) surface(() => entry.callback(current))
          }
        }
      } finally {
        // Even if reporting an error throws, later values are heard.
        queue.length = 0
      }
    },
    clear: () => entries.clear(),
  }
}
