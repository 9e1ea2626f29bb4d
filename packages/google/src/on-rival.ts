import { commandOf, type DataLayer } from './data-layer.js'
import { hasRival } from './find-problem.js'

/** Calls back as soon as somebody else speaks of consent on a data layer, once Sluice has spoken. */
export function onRival(layer: DataLayer, callback: () => void): void {
  const { push } = layer
  layer.push = (...entries) => {
    const length = push.apply(layer, entries)
    const isOfConsent = entries.some((entry) => commandOf(entry)[0] === 'consent')
    if (isOfConsent && hasRival(layer)) callback()
    return length
  }
}
