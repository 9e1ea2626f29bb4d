import { eraseItems } from './eraser.js'
import { surface } from './surface.js'
import type { Service, ServiceContext, StorageItem } from './types.js'

/**
 * Tells each service where it stands, once per change, and erases the storage of those that may not run.
 * Returns a function that does so again, and answers whether only a reload silences what had run.
 */
export function tellServices(
  services: readonly Service[],
  given: Omit<ServiceContext, 'erase'>,
): () => boolean {
  const { consent, document } = given
  const context = {
    ...given,
    erase: (items: readonly StorageItem[]) => eraseItems(items, document),
  }
  const told = new Map<string, string>()
  let isStarted = false

  function deny(service: Service): boolean {
    const ran = told.get(service.name) === 'granted'
    let needsReload = ran && !service.onDeny
    for (const { name, httpOnly } of service.storage ?? [])
      if (ran && httpOnly)
        console.warn(`[sluice] ${name} is HttpOnly: only a server can erase it (docs/server.md)`)
    surface(() => {
      needsReload ||= service.onDeny?.(context) === 'reload' && ran
    })
    return needsReload
  }

  return () => {
    // A page that is only prerendered may never be seen, and its record has not been read.
    if ((document as { prerendering?: boolean }).prerendering) return false
    if (!isStarted) for (const service of services) surface(() => service.onStart?.(context))
    isStarted = true
    let needsReload = false
    const changed = services.filter(
      ({ name }) => (told.get(name) ?? 'unset') !== consent.status(name),
    )
    // Denials come first and storage is erased after them, because a tag that still believes it is
    // granted writes its cookies again.
    for (const service of changed) {
      if (!consent.granted(service.name)) needsReload = deny(service) || needsReload
    }
    const kept = services.filter(({ name }) => consent.granted(name))
    for (const { storage = [] } of services.filter((service) => !kept.includes(service))) {
      const own = storage.filter(
        ({ name }) => !kept.some((other) => other.storage?.some((item) => item.name === name)),
      )
      eraseItems(own, document)
    }
    for (const service of changed) {
      told.set(service.name, consent.status(service.name))
      if (consent.granted(service.name)) surface(() => service.onGrant?.(context))
    }
    return needsReload
  }
}
