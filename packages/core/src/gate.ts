import { meetsCondition, parseCondition } from './condition.js'
import { holdElement } from './element.js'
import { releaseInOrder } from './release.js'
import { isScript } from './script.js'
import { afterPaint } from './slices.js'
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
  { document = globalThis.document, timeout = 10_000, reload }: GateOptions = {},
): Undo {
  const { categories, services } = consent.policy
  const known = [...categories, ...services].map(({ name }) => name)
  const reported = new Set<string>()
  const states = new WeakMap<Element, 'held' | 'released'>()
  /** The conditions of scripts that ran; the elements may have left the page since. */
  const ran = new Set<string>()
  let releasing = Promise.resolve()
  let active = true

  const conditionOf = (element: Element): string => element.getAttribute('data-consent') ?? ''
  const isMet = (condition: string): boolean =>
    active && meetsCondition(parseCondition(condition), consent.granted)

  function setState(element: Element, state: 'held' | 'released'): void {
    states.set(element, state)
    element.setAttribute('data-consent-state', state)
  }

  function reportUnknown(element: Element): void {
    for (const name of parseCondition(conditionOf(element)).flatMap((all) => (all[0] ? all : ''))) {
      if (known.includes(name) || reported.has(name)) continue
      reported.add(name)
      console.error(`[sluice] data-consent takes ${known.join(', ')}, got "${name}": held`, element)
    }
  }

  /** Holds what may not run, and answers whether the element waits to be released. */
  function isWaiting(element: Element): boolean {
    const state = states.get(element)
    if (!state) {
      reportUnknown(element)
      setState(element, 'held')
    }
    const met = isMet(conditionOf(element))
    if (!met && state === 'released' && !isScript(element)) {
      setState(element, 'held')
      holdElement(element)
    }
    return met && state !== 'released'
  }

  function mayRelease(element: Element): boolean {
    const condition = conditionOf(element)
    if (!element.isConnected || states.get(element) === 'released' || !isMet(condition))
      return false
    setState(element, 'released')
    if (isScript(element)) ran.add(condition)
    return true
  }

  function scan(ready?: Promise<void>): void {
    const waiting = [...document.querySelectorAll('[data-consent]')].filter(isWaiting)
    if (!waiting.length) return
    releasing = releasing
      .then(() => ready)
      .then(() => releaseInOrder(waiting, { timeout, mayRelease }))
  }

  const observer = new MutationObserver(() => scan())
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['data-consent'] })
  const off = consent.on('change', () => {
    scan(afterPaint(document))
    if (reload !== 'never' && ![...ran].every(isMet)) document.location.reload()
  })
  scan()
  return () => {
    active = false
    observer.disconnect()
    off()
  }
}
