import type { Reason } from '../page/load-anew.js'
import { afterPaint, nextTask } from '../page/slices.js'
import type { TrustedPolicy } from '../page/trusted-policy.js'
import { unshadowed } from '../page/unshadowed.js'
import { windowOf } from '../page/window-of.js'
import { report, surface } from '../surface.js'
import type { Consent, Undo } from '../types.js'
import type { Complain } from './complain.js'
import { mayBeSpent } from './fresh-script.js'
import { inDocumentOrder } from './in-document-order.js'
import { isWhole } from './is-whole.js'
import { createMarks } from './marks.js'
import { pageNonces } from './page-nonces.js'
import { hasRunDeferred, whenStyled } from './page-order.js'
import { parkElement } from './park-element.js'
import type { PatchMethods } from './patch-methods.js'
import type { CreateRare, Rare } from './rare.js'
import { createReleaseInOrder } from './release-in-order.js'
import { isScript, turnOf } from './script.js'
import { scriptRefusal } from './script-refusal.js'
import { createScriptRuns } from './script-runs.js'
import { publishStates } from './state-of.js'
import { isTemplate } from './template.js'
import { type RootWatch, watchRoots } from './watch-roots.js'

export interface GateOptions {
  document?: Document | undefined
  /** Milliseconds that later scripts wait for a file that does not load. @default 10000 */
  timeout?: number | undefined
  /** Whether to reload when a script that ran is denied, because nothing else stops it. @default 'auto' */
  reload?: 'auto' | 'never' | 'always' | undefined
  /** The nonce of the page's policy, which a script needs to be released. @default the nonce of the page's scripts */
  nonce?: string | undefined
  /** A policy name that the page's `trusted-types` directive allows, or a policy of the page's own. @default 'sluice' */
  trustedTypesPolicy?: string | TrustedPolicy | undefined
  /** Whether what the page holds now was added after it was parsed. @default false */
  isLate?: boolean | undefined
}

/** Stops the gate when called. Held elements stay held. */
export interface Gate extends Undo {
  /** Holds and releases elements in an open shadow root too, which queries of the document do not find. */
  watch(root: ShadowRoot): Undo
  /** Releases one element, until the visitor next denies something. Unlike a decision it records nothing. */
  loadOnce(element: Element): void
}

/** What the gate needs from outside. The one tag loads some of it when it is needed; npm users have it at once. */
export interface GateMeans {
  /** Says what is wrong with held markup. Nothing else depends on it. */
  complain: Complain
  loadAnew(document: Document, reason: Reason): void
  /** Puts methods on the document, for as long as the gate stands. */
  patch(...given: Parameters<PatchMethods>): void
  /** Ends the gate. */
  signal?: AbortSignal
  /** Makes what only some pages need. */
  createRare?: CreateRare
  /** Loads that, where a page does. Where it does not come, the next such element and the next change ask again. */
  loadRare?(): Promise<CreateRare>
  /** What is waited for before these elements are released. */
  before?(elements: readonly Element[]): Promise<void>
}

export type GatedConsent = Pick<Consent, 'granted' | 'policy' | 'on'>

/** `createGate` by other means, of checked options, for a page that has none: for the one tag. It watches what it is told to. */
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
  }: GateOptions,
): Pick<RootWatch, 'watch'> & Pick<Gate, 'loadOnce'> {
  const { complain, signal } = means
  const page = unshadowed(document)
  let rare: Rare | undefined
  let arriving: Promise<void> | undefined
  let isNeeded = false
  let hasTemplate = false
  const marks = createMarks(consent, { complain, elements: () => rare })
  const { isAllowed, judge, setState, refuse } = marks
  publishStates(document, marks.stateOf)
  const isParsed = (): boolean => page.readyState !== 'loading'
  /** Whether what is found from now on was added after the page was parsed. */
  let late = isLate
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
    patch: means.patch,
    onReplaced: (script) => setState(script, 'released'),
    insert: async (text, writer) => (await load())?.insert(text, writer),
  })
  const releaseInOrder = createReleaseInOrder({
    release,
    mayRun: (element) => isAllowed(element) && !(isScript(element) && refusalOf(element)),
    isInOrder: runs.isInOrder,
  })

  /** Whether an element's turn has come, and it may still take it. */
  function mayTakeTurn(element: Element): boolean {
    if (signal?.aborted || marks.stateOf(element) !== 'waiting') return false
    if (isAllowed(element) && element.isConnected) return true
    // An element without a turn now may get one later.
    setState(element, 'held')
    if (!element.isConnected) complain('gone', element)
    return false
  }

  function release(element: Element): Promise<void> | void {
    if (!mayTakeTurn(element)) return
    if (!isScript(element)) return rare?.release(element, Boolean(nonces))
    const refusal = refusalOf(element)
    if (refusal) return refuse(element, refusal)
    return mayBeSpent(element, marks.isLate(element)) ? revive(element) : run(element)
  }

  function run(script: HTMLScriptElement): Promise<void> {
    setState(script, 'released')
    return runs.run(script)
  }

  async function revive(script: HTMLScriptElement): Promise<void> {
    const rare = await load()
    if (rare) return rare.revive(script)
    // It waits for the next change.
    setState(script, 'held')
  }

  const roots = watchRoots(windowOf(document), {
    notice: (element, name) => Boolean(judge(element, () => marks.notice(element, name))),
    found(found, root) {
      for (const element of found) {
        judge(element, () => {
          if (!rare && !isScript(element)) need(element)
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

  function use(create: CreateRare): void {
    rare = create({
      marks,
      complain,
      leaders,
      trustedTypesPolicy,
      mayTakeTurn,
      run,
      release,
      ...{ before: means.before, policy: consent.policy },
    })
    roots.watchNames(rare.names)
  }

  /** Asks for what only some pages need; undefined where it does not come. */
  async function load(): Promise<Rare | undefined> {
    isNeeded = true
    if (!rare)
      arriving ??= means
        .loadRare?.()
        .then(use)
        .catch((error) => {
          arriving = undefined
          report(error)
        })
    await arriving
    return rare
  }

  function need(element: Element): void {
    void load()
    // What stands in a template has its place among the scripts behind it.
    hasTemplate ||= isTemplate(element)
    if (!isAllowed(element)) parkElement(element, complain)
  }

  function consider(element: Element): void {
    if (judge(element, () => marks.isDue(element))) candidates.add(element)
  }

  /** The elements that may be released by now, in document order. */
  function takeDue(): Element[] {
    const due: Element[] = []
    for (const element of [...candidates])
      judge(element, () => {
        if (!isWhole(element)) return
        candidates.delete(element)
        // Deferred scripts wait for the page's own ones, and are looked at again then.
        if (marks.isDue(element) && (turnOf(element) !== 'deferred' || hasRunDeferred(document)))
          due.push(element)
      })
    return due.sort(inDocumentOrder)
  }

  /** Releases the outermost templates first, then those in them: the rest is in the page then, in its order. */
  async function releaseDue(): Promise<void> {
    await ready
    if (hasTemplate) await arriving
    // What this finds is released by this very pass.
    isPassing = true
    roots.flush()
    isPassing = false
    nonces = pageNonces(document, nonce)
    const all = takeDue()
    const templates = all.filter(isTemplate)
    const due = templates[0] ? templates : all
    for (const element of all)
      if (templates[0] && !isTemplate(element)) candidates.add(element)
      else judge(element, () => setState(element, 'waiting'))
    if (due.some(isScript)) await whenStyled(document)
    await means.before?.(due)
    await releaseInOrder(due)
    if (templates[0]) await releaseDue()
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

  /** Looks again at everything that waits for a grant. */
  function reconsider(): void {
    roots.flush()
    for (const element of marks.held()) consider(element)
    pass()
  }

  consent.on('change', ({ denied }) => {
    if (isNeeded) void load()
    // A release that is asked for meanwhile waits for the paint too.
    ready = afterPaint(document)
    // Even if something throws on the way, what ran ends.
    if (denied[0]) surface(() => marks.deny())
    // After what they stand in has been taken back, so that each is held where it belongs.
    const ran = runs.deny(isAllowed, (script) => setState(script, 'held'))
    if (ran[0] && reload !== 'never')
      means.loadAnew(document, { isNeeded: () => ran.some((script) => !isAllowed(script)) })
    reconsider()
  })
  for (const type of ['readystatechange', 'DOMContentLoaded'])
    page.addEventListener(
      type,
      () => {
        reconsider()
        late ||= isParsed()
      },
      signal && { signal },
    )
  if (means.createRare) use(means.createRare)
  return {
    watch: roots.watch,
    loadOnce(element) {
      marks.allowOnce(element)
      consider(element)
      pass()
    },
  }
}
