import type { Early } from '../options/google-options.js'
import { commandOf, isEvent } from './entries.js'

export interface EarlyOptions {
  early: Early
  /** The ids that Sluice configures itself. */
  ids: readonly string[]
  /** Whether the page sends its page views itself, because `config` sends none. */
  hasOwnViews: boolean
}

/**
 * Sorts what page code pushed into what is said before `config` and after it, and drops the rest. `replay` keeps everything
 * in its order. `drop` keeps only commands that send nothing. `page-view` also keeps the last page view, if the page sends its
 * views itself: that one is of the page the visitor is on.
 */
export function sortEarly(
  entries: readonly unknown[],
  { early, ids, hasOwnViews }: EarlyOptions,
): [before: unknown[], after: unknown[]] {
  const rest = entries.filter((entry) => {
    const [name, id] = commandOf(entry)
    return name !== 'js' && !(name === 'config' && ids.includes(id as string))
  })
  // Google answers a question about an id once the id is configured.
  const waits = (entry: unknown): boolean =>
    isEvent(entry) || /^(config|get)$/.test(`${commandOf(entry)[0]}`)
  if (early === 'replay') {
    const first = rest.findIndex(waits)
    const before = rest.splice(0, first < 0 ? rest.length : first)
    return [before, rest]
  }
  const views = rest.filter((entry) => commandOf(entry)[1] === 'page_view')
  const questions = rest.filter((entry) => commandOf(entry)[0] === 'get')
  return [
    rest.filter((entry) => !waits(entry)),
    [...(early === 'page-view' && hasOwnViews ? views.slice(-1) : []), ...questions],
  ]
}

/**
 * Takes the events out of a queue once its readers have dealt with them, except those called `keptName`. A library that comes
 * later would read them, too, and send what happened before its own grant.
 */
export function dropEvents(layer: unknown[], keptName: string): void {
  const isKept = (entry: unknown): boolean =>
    !isEvent(entry) || (entry as { event?: unknown }).event === keptName
  layer.splice(0, layer.length, ...layer.filter(isKept))
}
