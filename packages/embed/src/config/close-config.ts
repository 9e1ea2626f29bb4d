import type { Config } from './config.js'
import { noRevision } from './no-revision.js'

/**
 * Makes sure that nothing is granted by what a config failed to say: `refused` are the paths of what is wrong in it, and an
 * empty one stands for all of it. A revision, an expiry or a cookie that nobody knows would let an old grant stand; a
 * region's model that is missing, the model of another; and Google's advanced mode sends before the choice.
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
