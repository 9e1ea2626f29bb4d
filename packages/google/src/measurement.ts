import type { Service, ServiceContext } from '@sluice/core'
import { type GoogleOptions, libraryUrl, startTag, stopTag } from './google-tag.js'

interface MeasurementOptions extends GoogleOptions {
  ids: readonly string[]
  /** Parameters of the `config` command: https://developers.google.com/tag-platform/gtagjs/reference#config */
  config?: object | undefined
}

/** What Google's library does for one or more ids: how it is started on the grant, and silenced on denial. */
export function measurement({
  ids,
  config,
  ...options
}: MeasurementOptions): Pick<Service, 'onGrant' | 'onDeny'> {
  // The one switch that silences an id: https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
  const setDisabled = ({ document }: ServiceContext, disabled: boolean): void => {
    for (const id of ids)
      Object.assign(document.defaultView as Window, { [`ga-disable-${id}`]: disabled })
  }
  return {
    onGrant(context) {
      setDisabled(context, false)
      const { gtag, once } = startTag(context, options)
      once('js', () => gtag('js', new Date()))
      for (const id of ids) once(id, () => gtag('config', id, config ?? {}))
      // One library serves all ids, whichever it is asked for.
      once('library', () => context.loadScript(libraryUrl(options, `gtag/js?id=${ids[0]}`)))
    },
    onDeny(context) {
      const answer = stopTag(context, options)
      setDisabled(context, true)
      return answer
    },
  }
}
