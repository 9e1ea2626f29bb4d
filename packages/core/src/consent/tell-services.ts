import { surface } from '../surface.js'
import type { Service, ServiceContext } from '../types.js'

/** Tells each service where it stands, once per change, and erases the storage of services that may not run. */
export interface TellServices {
  /** Returns whether only a reload silences what ran. */
  (): boolean
  /** Erases again what services keep that may not run. */
  sweep(): void
}

export function tellServices(services: readonly Service[], context: ServiceContext): TellServices {
  const { consent } = context
  /** The status that each service was told last. */
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
    // While the region is looked for nothing is asked. What a service may then keep is not erased before.
    const { unset } = consent
    const kept = services.filter(
      (service) =>
        consent.granted(service.name) ||
        (consent.status(service.name) === 'unset' &&
          !unset.includes(service.name) &&
          !changed.includes(service)),
    )
    const keptNames = kept.flatMap(({ storage = [] }) => storage.map(({ name }) => name))
    for (const service of services) {
      if (!kept.includes(service))
        context.erase((service.storage ?? []).filter(({ name }) => !keptNames.includes(name)))
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
    // Denials come first and storage is erased after them: a tag that still believes it is granted writes its cookies again.
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
