import type { DataLayer } from './data-layer.js'
import { commandOf } from './entries.js'

/** The most entries that are kept before a choice. */
const most = 1_000

type Parameters = Record<string | number, unknown>

/** Finds the callback that page code waits for: the object that holds it, and its key. */
function callbackOf(entry: unknown): [holder: Parameters, key: string | number] {
  const [name] = commandOf(entry)
  const held = Object(entry) as Parameters
  if (name === 'get') return [held, 3]
  return name ? [Object(held[2]), 'event_callback'] : [held, 'eventCallback']
}

/**
 * Answers page code where no library of Google's will: calls the callbacks of unheard entries in the next task, as the library
 * does when it has nothing to send, and takes them out, so that none is called twice. Until something was said to Google, a long
 * queue loses its oldest entries. Gives the function that looks through the queue again.
 */
export function answerEarly(
  layer: DataLayer,
  isUnheard: (entry: unknown, isGet: boolean) => boolean,
): () => void {
  const { push } = layer
  const answer = (entry: unknown): unknown => {
    const [holder, key] = callbackOf(entry)
    const callback = holder[key]
    if (typeof callback !== 'function' || !isUnheard(entry, key === 3)) return entry
    // Its error is the page's own, and surfaces as such.
    setTimeout(() => callback())
    if (key === 3) holder[3] = () => {}
    // A copy: page code may hand over the same parameters again.
    const silent = { ...holder, [key]: undefined }
    if (key === 'eventCallback') return silent
    if (key !== 3) (entry as Parameters)[2] = silent
    return entry
  }
  layer.push = (...entries) => {
    const length = push.apply(layer, entries.map(answer))
    if (length > most && layer.sluice === undefined) layer.shift()
    return length
  }
  const look = (): void => {
    layer.forEach((entry, index) => {
      layer[index] = answer(entry)
    })
  }
  look()
  return look
}
