import { namesIn } from '../options/names-in.js'
import type { DataLayer } from './data-layer.js'
import { countConsent } from './entries.js'
import { hasLibrary } from './has-library.js'
import { membersOf, type Page } from './runners.js'

export const rival = 'another tool says a consent state of its own: keep one of the two'

/** Whether another tool spoke of consent on this data layer. */
export const hasRival = (layer: DataLayer): boolean => countConsent(layer) > (layer.sluice ?? 0)

/** Says why nothing may start on this page, and what to do about it; undefined if nothing is wrong. */
export function findProblem({ layer, document, state, runners }: Page): string | undefined {
  const ids = membersOf(runners).flatMap((member) => member.ids)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice) return `${twice} stands in two adapters: take it out of one`
  const names = namesIn(state.consent())
  const unknown = Object.values(state.options().consentTypes ?? {})
    .flat()
    .find((name) => name !== true && !names.includes(name))
  if (unknown) return `consentTypes takes ${names.join(', ')}, got ${unknown}`
  if (hasRival(layer)) return rival
  if (layer.sluice === undefined && hasLibrary(document))
    return 'this page loads the library itself: take its snippet out, or put sluice-head.js above it'
  return
}
