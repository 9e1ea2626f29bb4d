import type { Change } from '../types.js'
import type { Reading } from './record-state.js'

/** What is known of a change beside what differs. */
export type Cause = Pick<Change, 'source' | 'action' | 'notice'>

/** Applies a change and makes it known. */
export type ApplyChange = (apply: () => void, cause: Cause) => void

export interface ChangeOptions {
  /** Tells the services; returns whether only a reload silences what ran. */
  tell(): boolean
  emit(change: Change): void
  /** Ends the page on which something ran that is denied now. */
  leave(ended: readonly string[], needsReload: boolean): void
}

/** Makes the function that applies a change: services hear of it first, then the listeners; what ran may end with the page. */
export const createChange =
  (reading: Reading, { tell, emit, leave }: ChangeOptions): ApplyChange =>
  (apply, cause) => {
    const { status, policy } = reading
    const names = [...policy.askable.keys()]
    const before = new Map(names.map((name) => [name, status(name)]))
    apply()
    const differs = names.filter((name) => status(name) !== before.get(name))
    const ended = differs.filter((name) => before.get(name) === 'granted')
    let needsReload = true
    try {
      needsReload = tell()
      emit({
        record: reading.record,
        granted: differs.filter((name) => status(name) === 'granted'),
        denied: differs.filter((name) => status(name) === 'denied' || ended.includes(name)),
        ...cause,
      })
    } finally {
      // Whatever throws on the way, what ran ends.
      if (ended[0]) leave(ended, needsReload)
    }
  }
