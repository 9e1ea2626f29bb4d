import type { Config } from './config.js'
import { noRevision } from './no-revision.js'

/**
 * Makes sure that a wrong config grants nothing. `refused` has the paths of what is wrong in it; an empty one stands for all of
 * it. Without the right revision, expiry or cookie an old grant could stand. Without the model of its region a page could get
 * that of another. Google's advanced mode sends before the choice.
 */
export function closeConfig(config: Config, refused: readonly string[]): void {
  const isWrong = (paths: RegExp): boolean => refused.some((path) => paths.test(path))
  if (isWrong(/^(revision|expiresAfterDays|cookie(\.name)?)?$/)) config.revision = noRevision
  if (isWrong(/^(model|regions?|$)/)) {
    config.model = 'opt-in'
    delete config.regions
  }
  if (isWrong(/^$/) && config.google) config.google.mode = 'basic'
}
