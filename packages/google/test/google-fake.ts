import type { Service } from '@sluice/core'
import { createConsent, memoryStorage } from '@sluice/core'

/**
 * Reads a data layer as Google's library does: only a real `arguments` object is a command, commands
 * count first in first out, and a consent type that nobody mentioned counts as granted.
 */
export function readAsGoogle(layer: readonly unknown[]): string[] {
  const words: string[] = []
  const consent: Record<string, string> = {}
  for (const entry of layer) {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') {
      const { event } = entry as { event?: string }
      if (event) words.push(`event ${event} ${gcs(consent)}`)
      continue
    }
    const [command, ...rest] = entry as unknown as [string, ...unknown[]]
    if (command === 'consent') {
      Object.assign(consent, rest[1])
      words.push(`${rest[0]} ${gcs(consent)}`)
    } else words.push(command === 'js' ? 'js' : `${command} ${String(rest[0])} ${gcs(consent)}`)
  }
  return words
}

/** `G1` + ad_storage + analytics_storage, as in Google's requests. */
const gcs = ({ ad_storage, analytics_storage }: Record<string, string>): string =>
  `G1${ad_storage === 'denied' ? 0 : 1}${analytics_storage === 'denied' ? 0 : 1}`

export interface Page {
  consent: ReturnType<typeof createConsent>
  layer(): unknown[]
  /** What Google's library would make of the data layer now. */
  words(): string[]
  libraries: string[]
}

/** A page with some services, and the globals that Google's tags use. */
export function openPage(services: readonly Service[], stored?: string): Page {
  const globals = window as unknown as { dataLayer?: unknown[] }
  const libraries: string[] = []
  const consent = createConsent({
    services: services as readonly Service<string, 'analytics'>[],
    storage: memoryStorage(stored),
    reload: 'never',
    loadScript(url) {
      libraries.push(url)
      return document.createElement('script')
    },
  })
  return {
    consent,
    libraries,
    layer: () => globals.dataLayer ?? [],
    words: () => readAsGoogle(globals.dataLayer ?? []),
  }
}
