import type { DataLayer } from '@sluice/google/internal'
import type { LoadPart } from './parts.js'
import { remembered } from './remembered.js'
import type { Waiting } from './take-over.js'

/** With more entries in the queue, the part is loaded to shorten it. */
const most = 1_000

type Entry = { eventCallback?: unknown; 2?: { event_callback?: unknown }; 3?: unknown }

/** Whether page code may be waiting for an answer: to an event, as an object or a command, or to a question. */
const waits = (entry: unknown): unknown => {
  const { eventCallback, 2: parameters, 3: callback } = Object(entry) as Entry
  return eventCallback ?? parameters?.event_callback ?? callback
}

/** Loads the part that answers page code in place of Google's library, once page code waits for an answer and no library gives it. */
export interface EarlyAnswers {
  watch(layer: DataLayer): void
  /** Looks through the queue again, because consent changed. */
  look(): void
}

export function createEarlyAnswers(loadPart: LoadPart, waiting: readonly Waiting[]): EarlyAnswers {
  let layer: DataLayer = []
  const are =
    (status: string) =>
    ({ member, context }: Waiting): boolean =>
      context.consent.status(member.name) === status
  const answer = remembered(async () =>
    (await loadPart('sluice-answers'))(
      layer,
      (_, isGet) => !waiting.some(are('granted')) && (!isGet || waiting.every(are('denied'))),
    ),
  )
  const look = (entries: readonly unknown[] = layer): void => {
    if ((entries.some(waits) || layer.length > most) && !waiting.some(are('granted')))
      answer().then((again) => again(), reportError)
  }
  return {
    look: () => look(),
    watch(watched) {
      if (layer === watched) return
      layer = watched
      const { push } = watched
      watched.push = (...entries) => {
        const length = push.apply(watched, entries)
        look(entries)
        return length
      }
      look()
    },
  }
}
