import type { PageWindow } from '../page/window-of.js'
import type { Undo } from '../types.js'
import type { GuardedConsent } from './guarded-consent.js'
import type { HostRules } from './host-rules.js'
import { liveAttributes } from './live-attributes.js'

/** The markup that the gate would have held. */
function heldForm(tag: string, { names, url }: { names: readonly string[]; url: string }): string {
  const isScript = tag === 'script'
  const address = `${isScript ? '' : 'data-consent-'}${liveAttributes[tag]?.[0]}="${url}"`
  return `<${tag}${isScript ? ' type="text/plain"' : ''} data-consent="${names.join('|')}" ${address}>`
}

/**
 * Warns, once for each address, of requests that the guard could not stop: the browser's preload scanner makes those of the
 * page's own markup before any script runs.
 */
export function watchRequests(
  window: PageWindow,
  { consent, rules }: { consent: GuardedConsent; rules: HostRules },
): Undo {
  const warned = new Set<string>()
  /** The browser may report a request only after its service was denied. */
  const onceGranted = new Set<string>()
  const note = (): void => {
    for (const { name } of consent.policy.services) if (consent.granted(name)) onceGranted.add(name)
  }

  const observer = new window.PerformanceObserver((list) => {
    for (const {
      name: url,
      initiatorType: tag,
    } of list.getEntries() as PerformanceResourceTiming[]) {
      const names = liveAttributes[tag] ? rules.heldServices(url) : []
      if (!names[0] || warned.has(url) || names.some((name) => onceGranted.has(name))) continue
      warned.add(url)
      console.warn(
        `[sluice] Requested before it could be held; write ${heldForm(tag, { names, url })}`,
      )
    }
  })
  observer.observe({ type: 'resource', buffered: true })
  note()
  const off = consent.on('change', note)
  return () => {
    off()
    observer.disconnect()
  }
}
