import { check } from './check.js'
import { releaseElement } from './element.js'
import { freshScript, isSpent, mayBeSpent } from './fresh-script.js'
import { watchedNames } from './gate/held-addresses.js'
import { pageNonces } from './gate/page-nonces.js'
import { scriptRefusal } from './gate/script-refusal.js'
import { hasGate, publishStates } from './gate/state-of.js'
import { isWhole } from './is-whole.js'
import { createMarks } from './marks.js'
import { loadAnew } from './page/load-anew.js'
import { unshadowed } from './page/unshadowed.js'
import { createReleaseInOrder } from './release.js'
import { holdScript, isScript, turnOf } from './script.js'
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
  /** The nonce of the page's policy, which a script must carry to be released. @default what the page's scripts have */
  nonce?: string | undefined
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
    nonce,
    trustedTypesPolicy,
    isLate = false,
  }: GateOptions = {},
): Gate {
  // A longer timer would end at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers
  const isTime = Number.isFinite(timeout) && timeout >= 0 && timeout < 2 ** 31
  check(isTime, timeout, 'timeout takes milliseconds')
  check(/^(auto|never|always)$/.test(reload), reload, 'reload takes auto, never or always')
  const page = unshadowed(document)
  if (hasGate(document)) {
    console.warn('[sluice] A second gate for this page does nothing', page.documentElement)
    return Object.assign(() => {}, { watch: () => () => {}, loadOnce: () => {} })
  }
  const observers = new Map<Document | ShadowRoot, MutationObserver>()
  const marks = createMarks(consent)
  const { isAllowed, judge, setState } = marks
  const unpublish = publishStates(document, marks.stateOf)
  /** Whether what is found from now on was added after the page was parsed. */
  let late = isLate
  let ready = Promise.resolve()
  let passes = Promise.resolve()
  let nonces: readonly string[] | undefined
  const isParsed = (): boolean => page.readyState !== 'loading'

  const refusalOf = (script: HTMLScriptElement): string | undefined =>
    scriptRefusal(
      {
        nonce: script.nonce,
        attributes: [...script.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
        condition: script.getAttribute('data-consent') ?? '',
      },
      nonces,
    )

  const runs = createScriptRuns(document, {
    timeout,
    release,
    claim(written, writer) {
      written.setAttribute('data-consent', writer.getAttribute('data-consent') ?? '')
      // A script of an SVG is refused as soon as it is in the page.
      if (!isScript(written)) return written.setAttribute('type', 'text/plain')
      holdScript(written)
      setState(written, 'waiting')
    },
  })
  const releaseInOrder = createReleaseInOrder(
    release,
    (element) => isAllowed(element) && !(isScript(element) && refusalOf(element)),
  )

  /** Whether an element's turn has come, and it may still take it. */
  function mayTakeTurn(element: Element): boolean {
    if (!observers.size || marks.stateOf(element) !== 'waiting') return false
    if (isAllowed(element) && element.isConnected) return true
    // Whatever has no turn now may have one later.
    setState(element, 'held')
    if (!element.isConnected) console.warn('[sluice] Removed before its release', element)
    return false
  }

  function release(element: Element): Promise<void> | void {
    if (!mayTakeTurn(element)) return
    if (isScript(element)) {
      const refusal = refusalOf(element)
      if (refusal) return marks.refuse(element, refusal)
      return mayBeSpent(element, marks.isLate(element)) ? runUnspent(element) : run(element)
    }
    if (isTemplate(element)) {
      setState(element, 'released')
      const hold = (inner: Element): boolean => marks.holdInner(inner, element)
      return releaseTemplate(element, { hold, isStrict: Boolean(nonces) })
    }
    setState(element, releaseElement(element, trustedTypesPolicy) ? 'released' : 'refused')
  }

  function run(script: HTMLScriptElement): Promise<void> {
    setState(script, 'released')
    return runs.run(script)
  }

  /** Runs a script, or an equal one where it counts as started and would never run. */
  async function runUnspent(script: HTMLScriptElement): Promise<void> {
    // Where nothing judges text, an equal one is as good whether it does or not.
    const isStarted = !Object.hasOwn(globalThis, 'trustedTypes') || (await isSpent(script))
    if (!mayTakeTurn(script)) return
    if (!isStarted) return run(script)
    const fresh = freshScript(script)
    const why =
      "[sluice] Not released: the page's Trusted Types refuse the text of a script that innerHTML made"
    if (!fresh) return marks.refuse(script, `${why}; make it with createElement`)
    setState(script, 'released')
    return run(fresh)
  }

  /** What the gate watches and the page has. */
  const find = (): [Element, isLate: boolean][] =>
    [...observers.keys()]
      .filter((root) => unshadowed(root).isConnected)
      .flatMap((root) =>
        [...unshadowed<Document | ShadowRoot>(root).querySelectorAll('[data-consent]')].map(
          (element): [Element, boolean] => [element, late || root !== document],
        ),
      )

  function hold(): void {
    for (const [element, isLate] of find()) judge(element, () => marks.look(element, isLate))
    late ||= isParsed()
  }

  /** What may be released by now. Deferred scripts wait until all of the page is there, as they do in any page. */
  const findDue = (): Element[] => {
    nonces = pageNonces(document, nonce)
    return find().flatMap(([element]) => {
      const isDue = (): boolean =>
        marks.isDue(element) && (isParsed() || (turnOf(element) !== 'deferred' && isWhole(element)))
      return judge(element, isDue) ? element : []
    })
  }

  /** Releases the outermost templates first, then those in them: the rest is in the page then, in its order. */
  async function releaseDue(): Promise<void> {
    await ready
    let due = findDue()
    for (let templates = due.filter(isTemplate); templates[0]; templates = due.filter(isTemplate)) {
      for (const template of templates) judge(template, () => setState(template, 'waiting'))
      await releaseInOrder(templates)
      hold()
      due = findDue()
    }
    for (const element of due) judge(element, () => setState(element, 'waiting'))
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
          !attributeName ||
          judge(target as Element, () => marks.notice(target as Element, attributeName)),
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
  page.addEventListener('readystatechange', scan)
  watch(document)
  const stop = (): void => {
    off()
    page.removeEventListener('readystatechange', scan)
    runs.stop()
    for (const observer of observers.values()) observer.disconnect()
    observers.clear()
    unpublish()
  }
  const loadOnce = (element: Element): void => {
    marks.allowOnce(element)
    scan()
  }
  return Object.assign(stop, { watch, loadOnce })
}
