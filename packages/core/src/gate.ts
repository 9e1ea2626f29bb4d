import { meetsCondition, parseCondition } from './condition.js'
import { holdElement, releaseElement } from './element.js'
import { releaseInOrder } from './release.js'
import { afterPaint } from './slices.js'
import { surface } from './surface.js'
import type { Consent, Undo } from './types.js'

export interface GateOptions {
  document?: Document | undefined
  /** Milliseconds that a script which never loads may keep the next ones waiting. @default 10000 */
  timeout?: number | undefined
  /** Whether to reload when a script that ran is denied: it cannot be unrun. @default 'auto' */
  reload?: 'auto' | 'never' | 'always' | undefined
}

/**
 * Holds every element with `data-consent` until its condition is granted, and releases it then.
 * Unlike a service's `onGrant` it needs no code: the markup says what depends on what.
 * @example
 * // <script type="text/plain" data-consent="analytics" src="/stats.js"></script>
 * const stop = createGate(consent)
 */
export function createGate(
  consent: Pick<Consent, 'granted' | 'policy' | 'on'>,
  { document = globalThis.document, timeout = 10_000, reload = 'auto' }: GateOptions = {},
): Undo {
  const released = new WeakSet<Element>()
  const reported = new Set<string>()
  const ran = new Set<Element>()
  let releasing = Promise.resolve()
  let active = true

  const conditionOf = (element: Element) =>
    parseCondition(element.getAttribute('data-consent') ?? '')
  const isAllowed = (element: Element): boolean =>
    meetsCondition(conditionOf(element), (name) => consent.granted(name))

  function setState(element: Element, state: 'held' | 'released'): void {
    if (element.getAttribute('data-consent-state') !== state)
      element.setAttribute('data-consent-state', state)
  }

  function reportUnknown(element: Element): void {
    const { categories, services } = consent.policy
    const known = [...categories, ...services].map(({ name }) => name)
    const condition = conditionOf(element)
    const names = condition.some((all) => !all.length) ? [''] : condition.flat()
    for (const name of names) {
      if (known.includes(name) || reported.has(name)) continue
      reported.add(name)
      console.error(
        `[sluice] data-consent: got ${JSON.stringify(name)}, takes ${known.join(', ')}; the element stays held`,
        element,
      )
    }
  }

  function hold(element: Element): void {
    if (released.has(element) && !ran.has(element)) {
      released.delete(element)
      holdElement(element)
    }
    if (!released.has(element)) setState(element, 'held')
  }

  function mayRelease(element: Element): boolean {
    const may = active && element.isConnected && !released.has(element) && isAllowed(element)
    if (may) {
      released.add(element)
      setState(element, 'released')
      if (element.localName === 'script') ran.add(element)
    }
    return may
  }

  function scan(): Element[] {
    const elements = [...document.querySelectorAll('[data-consent]')]
    for (const element of elements) {
      reportUnknown(element)
      if (!isAllowed(element)) hold(element)
      else if (!released.has(element)) setState(element, 'held')
    }
    return elements.filter((element) => isAllowed(element) && !released.has(element))
  }

  function release(after?: Promise<void>): void {
    const elements = scan()
    if (!elements.length) return
    releasing = releasing
      .then(() => after)
      .then(() =>
        releaseInOrder(elements, {
          timeout,
          mayRelease,
          releaseElement: (element) => surface(() => releaseElement(element)),
        }),
      )
  }

  const observer = new MutationObserver(() => release())
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-consent'] })
  const off = consent.on('change', () => {
    release(document.defaultView ? afterPaint(document.defaultView) : undefined)
    const undone = [...ran].filter((element) => !isAllowed(element))
    if (undone.length && reload !== 'never') document.location.reload()
  })
  release()
  return () => {
    active = false
    observer.disconnect()
    off()
  }
}
