import { check } from './check.js'
import { releaseElement, watchedNames } from './element.js'
import { freshScript, mayBeSpent } from './fresh-script.js'
import { isWhole } from './is-whole.js'
import { createMarks } from './marks.js'
import { loadAnew } from './page/load-anew.js'
import { createReleaseInOrder } from './release.js'
import { isScript, turnOf } from './script.js'
import { createScriptRuns } from './script-runs.js'
import { afterPaint, nextTask } from './slices.js'
import { report, surface } from './surface.js'
import { isTemplate, releaseTemplate } from './template.js'
import type { TrustedPolicy } from './trusted-policy.js'
import type { Consent, Undo } from './types.js'

export interface GateOptions {
  document?: Document | undefined
  /** Milliseconds that a script which never loads may keep the next ones waiting. @default 10000 */
  timeout?: number | undefined
  /** Whether to reload when a script that ran is denied: it cannot be unrun. @default 'auto' */
  reload?: 'auto' | 'never' | 'always' | undefined
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
    reload = 'auto',
    trustedTypesPolicy,
    isLate = false,
  }: GateOptions = {},
): Gate {
  // A longer timer would end at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers
  const isTime = Number.isFinite(timeout) && timeout >= 0 && timeout < 2 ** 31
  check(isTime, timeout, 'timeout takes milliseconds')
  check(/^(auto|never|always)$/.test(reload), reload, 'reload takes auto, never or always')
  const gated = document as Document & { [gateKey]?: boolean }
  if (gated[gateKey]) {
    console.warn('[sluice] A second gate for this page does nothing', document.documentElement)
    return Object.assign(() => {}, { watch: () => () => {}, loadOnce: () => {} })
  }
  gated[gateKey] = true
  const observers = new Map<Document | ShadowRoot, MutationObserver>()
  const marks = createMarks(consent)
  const { isAllowed, setState } = marks
  /** Whether what is found from now on was added after the page was parsed. */
  let late = isLate
  let ready = Promise.resolve()
  let passes = Promise.resolve()
  const isParsed = (): boolean => document.readyState !== 'loading'

  const runs = createScriptRuns(document, {
    timeout,
    trustedTypesPolicy,
    release,
    claim(written, writer) {
      written.setAttribute('data-consent', writer.getAttribute('data-consent') ?? '')
      setState(written, 'waiting')
    },
  })
  const releaseInOrder = createReleaseInOrder(release, isAllowed)

  function release(element: Element): Promise<void> | void {
    if (!observers.size || marks.stateOf(element) !== 'waiting') return
    // Whatever has no turn now may have one later.
    setState(element, 'held')
    if (!isAllowed(element)) return
    if (!element.isConnected) return console.warn('[sluice] Removed before its release', element)
    if (isScript(element)) {
      const isSpent = mayBeSpent(element, marks.isLate(element))
      const script = isSpent ? freshScript(element, trustedTypesPolicy) : element
      for (const one of new Set([element, script])) setState(one, 'released')
      return runs.run(script)
    }
    if (isTemplate(element)) {
      setState(element, 'released')
      return releaseTemplate(element, (inner) => marks.holdInner(inner, element))
    }
    setState(element, releaseElement(element, trustedTypesPolicy) ? 'released' : 'refused')
  }

  /** What the gate watches and the page has. */
  const find = (): [Element, isLate: boolean][] =>
    [...observers.keys()]
      .filter((root) => root.isConnected)
      .flatMap((root) =>
        [...root.querySelectorAll('[data-consent]')].map((element): [Element, boolean] => [
          element,
          late || root !== document,
        ]),
      )

  function hold(): void {
    for (const [element, isLate] of find()) surface(() => marks.look(element, isLate))
    late ||= isParsed()
  }

  /** What may be released by now. Deferred scripts wait until all of the page is there, as they do in any page. */
  const findDue = (): Element[] =>
    find().flatMap(([element]) => {
      const isInTurn = isParsed() || (turnOf(element) !== 'deferred' && isWhole(element))
      return isInTurn && marks.isDue(element) ? element : []
    })

  /** Releases the outermost templates first, then those in them: the rest is in the page then, in its order. */
  async function releaseDue(): Promise<void> {
    await ready
    let due = findDue()
    for (let templates = due.filter(isTemplate); templates[0]; templates = due.filter(isTemplate)) {
      for (const template of templates) setState(template, 'waiting')
      await releaseInOrder(templates)
      hold()
      due = findDue()
    }
    for (const element of due) setState(element, 'waiting')
    await releaseInOrder(due)
  }

  function scan(): void {
    hold()
    // One pass after another: templates of a later one would come after scripts of an earlier one.
    if (findDue()[0]) passes = passes.then(releaseDue).catch(report)
  }

  function watch(root: Document | ShadowRoot): Undo {
    let isLooking = false
    const observer = new MutationObserver((records) => {
      // Every record is looked at: each may change what is known of its element.
      const changes = records.filter(
        ({ attributeName, target }) =>
          !attributeName || marks.notice(target as Element, attributeName),
      )
      if (!changes[0]) return
      if (!isParsed()) return scan()
      // One look for all that a task adds, and for all that a slice of a release moves.
      if (isLooking) return
      isLooking = true
      void nextTask().then(() => {
        isLooking = false
        scan()
      })
    })
    observer.observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-consent', ...watchedNames],
    })
    observers.set(root, observer)
    scan()
    return () => {
      observer.disconnect()
      observers.delete(root)
    }
  }

  const off = consent.on('change', ({ denied }) => {
    // Whatever asks for a release meanwhile waits for the paint as well.
    ready = afterPaint(document)
    // What throws on the way keeps nothing that ran.
    if (denied[0]) surface(() => marks.deny())
    // After what they stand in has been taken back, so that each is held where it belongs.
    const hasRun = runs.deny(isAllowed, (script) => setState(script, 'held'))
    // Granted again before the page goes, what ran would run twice.
    if (hasRun && reload !== 'never') loadAnew(document, { isNeeded: () => true })
    scan()
  })
  document.addEventListener('readystatechange', scan)
  watch(document)
  const stop = (): void => {
    off()
    document.removeEventListener('readystatechange', scan)
    runs.stop()
    for (const observer of observers.values()) observer.disconnect()
    observers.clear()
    delete gated[gateKey]
  }
  const loadOnce = (element: Element): void => {
    marks.allowOnce(element)
    scan()
  }
  return Object.assign(stop, { watch, loadOnce })
}
