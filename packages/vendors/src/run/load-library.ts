import type { ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import type { Manifest } from '../manifest.js'
import { addressOf } from './address.js'
import { markAsOurs } from './own-snippet.js'
import { runSteps } from './run-steps.js'
import { runningOn } from './running-on.js'
import { fill, type Values } from './values.js'

/** Requests the vendor's library, and does what its snippet does once that has come. */
export function loadLibrary(
  manifest: Manifest,
  { document, loadScript }: ServiceContext,
  { said, host }: { said: Values; host: string | undefined },
): void {
  const address = addressOf(manifest, said, host)
  if (!address) return
  const script = loadScript(address)
  markAsOurs(script)
  for (const [key, value] of Object.entries(manifest.attributes ?? {}))
    script.setAttribute(key, `${fill(value, said)}`)
  script.addEventListener('load', () => runSteps(manifest.loaded, said, windowOf(document)))
  // The next grant tries again.
  script.addEventListener('error', () => runningOn(document).delete(manifest.name))
}
