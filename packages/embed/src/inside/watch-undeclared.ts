import type { Policy } from '@sluice/core'
import { namesNoService } from '@sluice/core/internal'
import type { LoadPart } from '../load/parts.js'
import { watchHeld } from './watch-held.js'

/** Has what names undeclared hosts loaded, as soon as held markup with an address names no service. */
export function watchUndeclared(document: Document, policy: Policy, loadPart: LoadPart): void {
  let isSaid = false
  const stop = watchHeld(document, (elements) => {
    const mayBe = (element: Element): boolean =>
      namesNoService(element, policy) && element.outerHTML.includes('//')
    if (isSaid || !elements.some(mayBe)) return
    isSaid = true
    queueMicrotask(() => stop())
    loadPart('sluice-undeclared').then((name) => name(document, policy), reportError)
  })
}
