import { namesIn } from '../options/names-in.js'
import { hasLibrary } from './has-library.js'
import type { Page } from './page.js'
import { hasRival, rival } from './rival.js'
import { membersOf } from './runners.js'

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
