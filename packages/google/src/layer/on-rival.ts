import type { DataLayer } from './data-layer.js'
import { commandOf } from './entries.js'
import { hasRival } from './rival.js'

/** The most answers in one task: a tool that answers each of ours would block the page for ever. */
const most = 9

/** Calls back as soon as another tool speaks of consent on a data layer, after Sluice did. */
export function onRival(layer: DataLayer, callback: () => void): void {
  const { push } = layer
  let answers = 0
  layer.push = (...entries) => {
    const length = push.apply(layer, entries)
    const isOfConsent = entries.some((entry) => commandOf(entry)[0] === 'consent')
    if (!isOfConsent || !hasRival(layer)) return length
    if (!answers++)
      setTimeout(() => {
        const isUnanswered = answers > most
        answers = 0
        if (isUnanswered) callback()
      })
    if (answers <= most) callback()
    return length
  }
}
