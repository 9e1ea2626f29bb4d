import { surface } from '@sluice/core/page'
import type { Queue, Sluice } from './globals.js'

/** Puts a value behind the global's name, whatever stands there: an element, a setter, a `var` of the page. */
export function setGlobal(view: Window, value: Sluice | Queue): void {
  // A `var` takes a value alone: it cannot be configured.
  const isOwn = Object.hasOwn(view, 'sluice')
  const rights = isOwn ? {} : { configurable: true, enumerable: true, writable: true }
  surface(() => Object.defineProperty(view, 'sluice', { ...rights, value }))
}

/**
 * The page's queue, made where there is none; undefined where a copy of the SDK has taken its place. Elements and frames that
 * are called `sluice` are no own property of the window: https://html.spec.whatwg.org/#named-access-on-the-window-object
 */
export function queueOf(view: Window): Queue | undefined {
  const own = Object.getOwnPropertyDescriptor(view, 'sluice')?.value
  if (Array.isArray(own)) return own as Queue
  if (own?.push && own.version) return undefined
  if (own) console.error('[sluice] window.sluice takes a list of functions, got', own)
  const queue: Queue = []
  setGlobal(view, queue)
  return queue
}
