import type { ServiceContext } from '@sluice/core'
import { type GoogleOptions, libraryUrl, startTag, tagOf } from './google-tag.js'

/** The ids that one adapter measures with, and what each is configured with. */
export interface Measurement extends GoogleOptions {
  ids: readonly string[]
  /** Parameters of the `config` command: https://developers.google.com/tag-platform/gtagjs/reference#config */
  config?: Record<string, unknown> | undefined
}

/** Google's switch that silences one id for good: https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out */
function setDisabled(context: ServiceContext, ids: readonly string[], disabled: boolean): void {
  const globals = context.document.defaultView as unknown as Record<string, boolean>
  for (const id of ids) globals[`ga-disable-${id}`] = disabled
}

/** Starts measuring: default, update, js, config, then the library, which serves all ids of the page. */
export function startMeasurement(context: ServiceContext, measurement: Measurement): void {
  const { ids, config } = measurement
  setDisabled(context, ids, false)
  const { gtag, once } = startTag(context, measurement)
  once('js', () => gtag('js', new Date()))
  for (const id of ids) once(id, () => (config ? gtag('config', id, config) : gtag('config', id)))
  once('library', () => context.loadScript(libraryUrl('gtag/js', ids[0] as string, measurement)))
}

/** Stops measuring. The library itself cannot be unloaded, and still sends what it had queued: hence the reload. */
export function stopMeasurement(context: ServiceContext, measurement: Measurement): 'reload' {
  tagOf(context, measurement)?.signal()
  setDisabled(context, measurement.ids, true)
  return 'reload'
}
