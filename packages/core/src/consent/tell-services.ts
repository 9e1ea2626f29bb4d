import { surface } from '../surface.js'
import type { Service, ServiceContext } from '../types.js'

/** Tells each service where it stands, once per change, and erases the storage of those that may not run. */
export interface TellServices {
  /** Answers whether only a reload silences what had run. */
  (): boolean
  /** Erases again what those keep that may not run. */
  sweep(): void
}

export function tellServices(services: readonly Service[], context: ServiceContext): TellServices {
  const { consent } = context
  const told = new Map<string, string>()
  let isStarted = false
  let isStarting = false

  const isNews = ({ name }: Service): boolean =>
    (told.get(name) ?? 'unset') !== consent.status(name)

  function deny(service: Service): boolean {
    const ran = told.get(service.name) === 'granted'
    // A service that withdraws on denial is not told a second time.
    told.set(service.name, consent.status(service.name))
    let needsReload = ran && !service.onDeny
    for (const { name, httpOnly } of service.storage ?? [])
      if (ran && httpOnly)
        console.warn(`[sluice] ${name} is HttpOnly: only a server can erase it (docs/server.md)`)
    surface(() => {
      needsReload ||= service.onDeny?.(context) === 'reload' && ran
    })
    return needsReload
  }

  function sweep(changed: readonly Service[] = []): void {
    // While the region is being looked for nothing is asked: what it may grant keeps its storage.
    const { unset } = consent
    const kept = services.filter(
      (service) =>
        consent.granted(service.name) ||
        (consent.status(service.name) === 'unset' &&
          !unset.includes(service.name) &&
          !changed.includes(service)),
    )
    for (const { storage = [] } of services.filter((service) => !kept.includes(service))) {
      const own = storage.filter(
        ({ name }) => !kept.some((other) => other.storage?.some((item) => item.name === name)),
      )
      context.erase(own)
    }
  }

  function tell(): boolean {
    // A service that decides while it starts changes what is told below, when all have started.
    if (isStarting) return false
    if (!isStarted) {
      isStarted = isStarting = true
      for (const service of services) surface(() => service.onStart?.(context))
      isStarting = false
    }
    let needsReload = false
    const changed = services.filter(isNews)
    // Denials come first and storage is erased after them, because a tag that still believes it is
    // granted writes its cookies again.
    for (const service of changed) {
      if (isNews(service) && !consent.granted(service.name))
        needsReload = deny(service) || needsReload
    }
    sweep(changed)
    for (const service of changed) {
      if (!isNews(service) || !consent.granted(service.name)) continue
      told.set(service.name, 'granted')
      surface(() => service.onGrant?.(context))
    }
    return needsReload
  }

  return Object.assign(tell, { sweep: () => sweep() })
}
