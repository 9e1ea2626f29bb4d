import { check } from './check.js'
import { freshScript, isSpent, mayBeSpent } from './fresh-script.js'
import { type Complain, createComplain } from './gate/complain.js'
import { type CreateElements, createElements, type Elements } from './gate/elements.js'
import { inDocumentOrder } from './gate/in-document-order.js'
import { pageNonces } from './gate/page-nonces.js'
import { hasRunDeferred, whenStyled } from './gate/page-order.js'
import { parkElement } from './gate/park-element.js'
import { scriptRefusal } from './gate/script-refusal.js'
import { hasGate, publishStates } from './gate/state-of.js'
import { watchRoots } from './gate/watch-roots.js'
import { isWhole as hasPassed } from './is-whole.js'
import { createMarks } from './marks.js'
import { loadAnew, type Reason } from './page/load-anew.js'
import { unshadowed } from './page/unshadowed.js'
import { windowOf } from './page/window-of.js'
import { createReleaseInOrder } from './release.js'
import { holdScript, isScript, turnOf } from './script.js'
import { createScriptRuns } from './script-runs.js'
import { afterPaint, nextTask } from './slices.js'
import { report, surface } from './surface.js'
import { isTemplate } from './template.js'
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

/** What only some pages need of a gate: the one tag loads it when it is needed, and everybody else has it at once. */
export interface GateMeans {
  /** Says what is wrong with held markup. Nothing else depends on it. */
  complain: Complain
  loadAnew(document: Document, reason: Reason): void
  /** Makes what knows elements that are no scripts. */
  createElements?: CreateElements
  /** Loads that, where the page has one. Where it does not come, the next such element and the next change ask again. */
  loadElements?(): Promise<CreateElements>
  /** What is waited for before these elements are released. */
  before?(elements: readonly Element[]): Promise<void>
}

type GatedConsent = Pick<Consent, 'granted' | 'policy' | 'on'>

const noGate = (): Gate => Object.assign(() => {}, { watch: () => () => {}, loadOnce: () => {} })

/**
 * Holds every element with `data-consent` until its condition is granted, and releases it then.
 * Unlike a service's `onGrant` it needs no code: the markup says what depends on what.
 * @example
 * // <script type="text/plain" data-consent="analytics" src="/stats.js"></script>
 * const stop = createGate(consent)
 */
export function createGate(consent: GatedConsent, options: GateOptions = {}): Gate {
  const { timeout = 0, reload = 'auto' } = options
  // A longer timer would end at once: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timers
  const isTime = Number.isFinite(timeout) && timeout >= 0 && timeout < 2 ** 31
  check(isTime, timeout, 'timeout takes milliseconds')
  check(/^(auto|never|always)$/.test(reload), reload, 'reload takes auto, never or always')
  // On a server nothing is held.
  if (!(options.document ?? globalThis.document)) return noGate()
  const complain = createComplain(consent.policy)
  return gateWith({ complain, loadAnew, createElements }, consent, options)
}

/** `createGate` by other means, of checked options: for the one tag. */
export function gateWith(
  means: GateMeans,
  consent: GatedConsent,
  {
    document = globalThis.document,
    timeout = 10_000,
    reload,
    nonce,
    trustedTypesPolicy,
    isLate = false,
  }: GateOptions = {},
): Gate {
  const { complain } = means
  const page = unshadowed(document)
  if (hasGate(document)) {
    complain('second', page.documentElement)
    return noGate()
  }
  /** What knows elements that are no scripts; undefined while it is on its way. */
  let elements: Elements | undefined
  let arriving: Promise<void> | undefined
  let isNeeded = false
  let hasTemplate = false
  const marks = createMarks(consent, { complain, elements: () => elements })
  const { isAllowed, judge, setState, refuse } = marks
  const unpublish = publishStates(document, marks.stateOf)
  const isParsed = (): boolean => page.readyState !== 'loading'
  /** Whether what is found from now on was added after the page was parsed. */
  let late = isLate
  let isStopped = false
  let ready = Promise.resolve()
  let passes = Promise.resolve()
  let nonces: readonly string[] | undefined
  /** What may be released once its turn comes. */
  const candidates = new Set<Element>()
  let isPassing = false
  /** What is to be done once an element has left the page: what the gate put there for it leaves with it. */
  const leaders = new Map<Element, () => void>()

  const refusalOf = (script: HTMLScriptElement): ReturnType<typeof scriptRefusal> =>
    nonces &&
    scriptRefusal(
      {
        nonce: script.nonce,
        attributes: [...script.attributes].map(({ name, value }) => `${name}=${value}`).join(' '),
      },
      nonces,
    )

  const runs = createScriptRuns(document, {
    timeout,
    complain,
    release,
    before: means.before,
    onReplaced: (script) => setState(script, 'released'),
    claim(written, writer) {
      written.setAttribute('data-consent', writer.getAttribute('data-consent') ?? '')
      // A script of an SVG is refused as soon as it is in the page.
      if (!isScript(written)) return written.setAttribute('type', 'text/plain')
      holdScript(written)
      setState(written, 'waiting')
    },
  })
  const releaseInOrder = createReleaseInOrder({
    release,
    mayRun: (element) => isAllowed(element) && !(isScript(element) && refusalOf(element)),
    isInOrder: runs.isInOrder,
  })

  /** Whether an element's turn has come, and it may still take it. */
  function mayTakeTurn(element: Element): boolean {
    if (isStopped || marks.stateOf(element) !== 'waiting') return false
    if (isAllowed(element) && element.isConnected) return true
    // Whatever has no turn now may have one later.
    setState(element, 'held')
    if (!element.isConnected) complain('gone', element)
    return false
  }

  function release(element: Element): Promise<void> | void {
    if (!mayTakeTurn(element)) return
    if (!isScript(element)) return elements?.release(element, Boolean(nonces))
    const refusal = refusalOf(element)
    if (refusal) return refuse(element, refusal)
    return mayBeSpent(element, marks.isLate(element)) ? runUnspent(element) : run(element)
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
    if (!fresh) return refuse(script, 'untrusted')
    setState(script, 'released')
    leaders.set(script, () => fresh.remove())
    script.after(fresh)
    return run(fresh)
  }

  const roots = watchRoots(windowOf(document), {
    notice: (element, name) => Boolean(judge(element, () => marks.notice(element, name))),
    found(found, root) {
      for (const element of found) {
        judge(element, () => {
          if (!elements && !isScript(element)) need(element)
          marks.look(element, late || root !== document)
        })
        consider(element)
      }
      late ||= isParsed()
      pass()
    },
    left() {
      for (const [element, leave] of leaders) {
        if (element.isConnected) continue
        leaders.delete(element)
        judge(element, leave)
      }
    },
  })

  function useElements(create: CreateElements): void {
    elements = create({ marks, complain, leaders, trustedTypesPolicy })
    roots.watchNames(elements.names)
  }

  /** Asks for what knows elements that are no scripts. */
  function load(): void {
    arriving ??= means
      .loadElements?.()
      .then(useElements)
      .catch((error) => {
        arriving = undefined
        report(error)
      })
  }

  function need(element: Element): void {
    isNeeded = true
    load()
    // What stands in a template has its place among the scripts behind it.
    hasTemplate ||= isTemplate(element)
    if (!isAllowed(element)) parkElement(element, complain)
  }

  function consider(element: Element): void {
    if (judge(element, () => marks.isDue(element))) candidates.add(element)
  }

  let haveDeferredRun = hasRunDeferred(document)

  /** What may be released by now, in the order of the page. */
  function takeDue(): Element[] {
    const due: Element[] = []
    for (const element of candidates) {
      const isWhole = isParsed() || judge(element, () => hasPassed(element))
      if (!isWhole) continue
      candidates.delete(element)
      // Deferred scripts wait for the page's own ones, and are looked at again then.
      const isInTurn = (): boolean => haveDeferredRun || turnOf(element) !== 'deferred'
      if (judge(element, () => marks.isDue(element) && isInTurn())) due.push(element)
    }
    return due.sort(inDocumentOrder)
  }

  /** Releases the outermost templates first, then those in them: the rest is in the page then, in its order. */
  async function releaseDue(): Promise<void> {
    await ready
    if (hasTemplate) await arriving
    roots.flush()
    isPassing = false
    nonces = pageNonces(document, nonce)
    let due = takeDue()
    const wait = (elements: readonly Element[]): void => {
      for (const element of elements) judge(element, () => setState(element, 'waiting'))
    }
    for (let templates = due.filter(isTemplate); templates[0]; templates = due.filter(isTemplate)) {
      for (const element of due) if (!isTemplate(element)) candidates.add(element)
      wait(templates)
      await means.before?.(templates)
      await releaseInOrder(templates)
      roots.flush()
      due = takeDue()
    }
    wait(due)
    if (due.some(isScript)) await whenStyled(document)
    await means.before?.(due)
    await releaseInOrder(due)
  }

  /** One pass after another: templates of a later one would come after scripts of an earlier one. */
  function pass(): void {
    if (isPassing || !candidates.size) return
    isPassing = true
    // In a task of its own, for all that the page's task adds; the parser adds in tasks of its own.
    passes = passes
      .then(() => (isParsed() ? nextTask() : undefined))
      .then(releaseDue)
      .catch(report)
  }

  /** Looks at all that waits for a grant, because what may be released has changed. */
  function reconsider(): void {
    roots.flush()
    for (const element of marks.held()) consider(element)
    pass()
  }

  const off = consent.on('change', ({ denied }) => {
    if (isNeeded) load()
    // Whatever asks for a release meanwhile waits for the paint as well.
    ready = afterPaint(document)
    // What throws on the way keeps nothing that ran.
    if (denied[0]) surface(() => marks.deny())
    // After what they stand in has been taken back, so that each is held where it belongs.
    const ran = runs.deny(isAllowed, (script) => setState(script, 'held'))
    if (ran[0] && reload !== 'never')
      means.loadAnew(document, { isNeeded: () => ran.some((script) => !isAllowed(script)) })
    reconsider()
  })
  const progress = (): void => {
    haveDeferredRun ||= hasRunDeferred(document)
    reconsider()
    late ||= isParsed()
  }
  const milestones = ['readystatechange', 'DOMContentLoaded']
  for (const type of milestones) page.addEventListener(type, progress)
  if (means.createElements) useElements(means.createElements)
  roots.watch(document)
  const stop = (): void => {
    isStopped = true
    off()
    for (const type of milestones) page.removeEventListener(type, progress)
    runs.stop()
    roots.stop()
    unpublish()
  }
  const loadOnce = (element: Element): void => {
    marks.allowOnce(element)
    consider(element)
    pass()
  }
  return Object.assign(stop, { watch: roots.watch, loadOnce })
}
