import { meetsCondition, parseCondition } from './condition.js'
import type { Reload } from './consent.js'
import { heldNames, holdElement, releaseElement } from './element.js'
import { freshScript, mayBeSpent } from './fresh-script.js'
import { redirectWrites } from './redirect-writes.js'
import { createReleaseInOrder } from './release.js'
import { abandonScript, isScript, runScript } from './script.js'
import { afterPaint, nextTask } from './slices.js'
import { holdTemplate, isTemplate, releaseTemplate, warnOfRequests } from './template.js'
import type { TrustedPolicy } from './trusted-policy.js'
import type { Consent, Undo } from './types.js'
import { reportUnknownNames } from './unknown-names.js'

export interface GateOptions {
  document?: Document | undefined
  /** Milliseconds that a script which never loads may keep the next ones waiting. @default 10000 */
  timeout?: number | undefined
  /**
   * Whether to reload when a script that ran is denied: it cannot be unrun. The gate takes `always` as `auto`, so that
   * one setting does for it and for `createConsent`, which reloads whenever a grant ends.
   * @default 'auto'
   */
  reload?: Reload | undefined
  /** A name that the page's `trusted-types` directive allows, or a policy of the page's own. @default 'sluice' */
  trustedTypesPolicy?: string | TrustedPolicy | undefined
  /** Whether what the page holds now was added after it was parsed. @default false */
  isLate?: boolean | undefined
}

/** Stops the gate when called; what is held stays held. */
export interface Gate extends Undo {
  /** Holds and releases in an open shadow root too, which its document does not show. */
  watch(root: ShadowRoot): Undo
  /** Releases one element, until the visitor next denies something. Unlike a decision it records nothing. */
  loadOnce(element: Element): void
}

/** Marks a page that has a gate, for copies from other bundles too: two would run each script twice. */
const gateKey = Symbol.for('sluice.gate')

/**
 * Holds every element with `data-consent` until its condition is granted, and releases it then.
 * Unlike a service's `onGrant` it needs no code: the markup says what depends on what.
 * @example
 * // <script type="text/plain" data-consent="analytics" src="/stats.js"></script>
 * const stop = createGate(consent)
 */
export function createGate(
  consent: Pick<Consent, 'granted' | 'policy' | 'on'>,
  {
    document = globalThis.document,
    timeout = 10_000,
    reload,
    trustedTypesPolicy,
    isLate = false,
  }: GateOptions = {},
): Gate {
  const gated = document as Document & { [gateKey]?: boolean }
  if (gated[gateKey]) {
    console.warn('[sluice] A second gate for this page does nothing', document.documentElement)
    return Object.assign(() => {}, { watch: () => () => {}, loadOnce: () => {} })
  }
  gated[gateKey] = true
  const reportUnknown = reportUnknownNames(consent.policy)
  const observers = new Map<ParentNode, MutationObserver>()
  const states = new WeakMap<Element, 'held' | 'released'>()
  /** Scripts that were added after the page was parsed. */
  const added = new WeakSet<Element>()
  /** Scripts that were run, or are being fetched to be; they may have left the page since. */
  const ran = new Set<Element>()
  let once = new WeakSet<Element>()
  let restoreWrites: Undo | undefined

  const conditionOf = (element: Element): string => element.getAttribute('data-consent') ?? ''
  const isAllowed = (element: Element): boolean =>
    once.has(element) || meetsCondition(parseCondition(conditionOf(element)), consent.granted)
  const find = (selector: string): Element[] =>
    [...observers.keys()].flatMap((root) => [...root.querySelectorAll(`${selector}[data-consent]`)])
  const findWaiting = (selector = ''): Element[] =>
    find(selector).filter((element) => states.get(element) !== 'released' && isAllowed(element))

  function setState(element: Element, state: 'held' | 'released'): void {
    states.set(element, state)
    element.setAttribute('data-consent-state', state)
  }

  /** Holds what is new, and takes back what may no longer be seen. A script that ran cannot be taken back. */
  function hold(late: boolean): void {
    for (const element of find('')) {
      const state = states.get(element)
      if (state === 'held' || (state && isScript(element))) continue
      if (!state) reportUnknown(element, conditionOf(element))
      if (state && isAllowed(element)) continue
      setState(element, 'held')
      if (late) added.add(element)
      else if (isTemplate(element)) warnOfRequests(element)
      if (isAllowed(element)) continue
      if (isTemplate(element)) holdTemplate(element)
      else holdElement(element)
    }
  }

  function release(element: Element): Promise<void> | void {
    if (!observers.size || states.get(element) !== 'held' || !isAllowed(element)) return
    if (!element.isConnected) return console.warn('[sluice] Removed before its release', element)
    setState(element, 'released')
    if (isScript(element)) {
      const script =
        added.has(element) && mayBeSpent(element)
          ? freshScript(element, trustedTypesPolicy)
          : element
      states.set(script, 'released')
      restoreWrites ??= redirectWrites(document, (script) => states.get(script) === 'released')
      ran.add(script)
      return runScript(script, timeout)
    }
    if (!isTemplate(element)) return releaseElement(element, trustedTypesPolicy)
    for (const inner of releaseTemplate(element)) {
      if (!states.has(inner)) setState(inner, 'held')
      if (once.has(element)) once.add(inner)
    }
  }
  const releaseInOrder = createReleaseInOrder(release, isAllowed)

  async function scan(ready?: Promise<void>, late = false): Promise<void> {
    hold(late)
    if (!findWaiting()[0]) return
    await ready
    await releaseInOrder(findWaiting('template'))
    // What the templates held is in the document now, and is read from it in order with the rest.
    hold(false)
    await releaseInOrder(findWaiting())
  }

  function watch(root: Document | ShadowRoot): Undo {
    let isLooking = false
    const observer = new MutationObserver((records) => {
      for (const { attributeName, target } of records) {
        // A released element takes up a new address when it is released again.
        const isNew = heldNames.includes(attributeName as string) && !isScript(target as Element)
        if (isNew && states.has(target as Element)) states.set(target as Element, 'held')
      }
      if (document.readyState === 'loading') return void scan()
      // One look for all that a task adds, and for all that a slice of a release moves.
      if (isLooking) return
      isLooking = true
      void nextTask().then(() => {
        isLooking = false
        void scan(undefined, true)
      })
    })
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-consent', ...heldNames],
    })
    observers.set(root, observer)
    void scan(undefined, isLate)
    return () => {
      observer.disconnect()
      observers.delete(root)
    }
  }

  const off = consent.on('change', ({ denied }) => {
    if (denied[0]) once = new WeakSet()
    void scan(afterPaint(document))
    const undone = [...ran].filter((script) => !isAllowed(script))
    undone.forEach(abandonScript)
    if (undone[0] && reload !== 'never') document.location.reload()
  })
  watch(document)
  const stop = (): void => {
    off()
    restoreWrites?.()
    for (const observer of observers.values()) observer.disconnect()
    observers.clear()
    delete gated[gateKey]
  }
  const loadOnce = (element: Element): void => {
    once.add(element)
    void scan()
  }
  return Object.assign(stop, { watch, loadOnce })
}
