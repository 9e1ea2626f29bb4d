import { windowOf } from '../page/window-of.js'
import { report } from '../surface.js'
import type { StorageItem } from '../types.js'
import { matchesItem } from './erase-items.js'

/**
 * Removes the databases, caches and service workers that a service declared. Unlike `eraseItems` it goes on after it returns:
 * a database disappears when the last page that has it open is closed.
 */
export function eraseElsewhere(items: readonly StorageItem[], document: Document): void {
  const window = windowOf(document)
  async function erase({ name: declared, kind }: StorageItem): Promise<void> {
    const isTheirs = (name = ''): boolean => matchesItem(declared, name)
    if (kind === 'indexedDB') {
      const { indexedDB } = window
      // Firefox before 126 cannot list databases: https://developer.mozilla.org/docs/Web/API/IDBFactory/databases
      for (const { name = '' } of (await indexedDB.databases?.()) ?? [{ name: declared }]) {
        if (!isTheirs(name)) continue
        const request = indexedDB.deleteDatabase(name)
        request.onerror = () => report(request.error)
      }
    } else if (kind === 'cacheStorage' && Object.hasOwn(window, 'caches')) {
      for (const key of await window.caches.keys())
        if (isTheirs(key)) await window.caches.delete(key)
    } else if (kind === 'serviceWorker') {
      const workers = await window.navigator.serviceWorker?.getRegistrations()
      for (const registration of workers ?? []) {
        const { active, waiting, installing } = registration
        const worker = active ?? waiting ?? installing
        if (worker && isTheirs(new URL(worker.scriptURL).pathname)) await registration.unregister()
      }
    }
  }
  for (const item of items) erase(item).catch(report)
}
