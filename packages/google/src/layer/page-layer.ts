import type { ServiceContext } from '@sluice/core'
import type { Early, GoogleOptions } from '../options/google-options.js'
import { addressees } from './addressees.js'
import { answerEarly } from './answer-early.js'
import type { BeforeArrival } from './before-arrival.js'
import { createConsentState, eventNameOf } from './consent-state.js'
import { createSilencer } from './create-silencer.js'
import type { DataLayer } from './data-layer.js'
import { dropEvents, sortEarly } from './early.js'
import { findProblem, hasRival, rival } from './find-problem.js'
import { hasLibrary } from './has-library.js'
import { isLoaded } from './is-loaded.js'
import { findConflict, type LayerOptions } from './layer-options.js'
import type { Member } from './member.js'
import { onRival } from './on-rival.js'
import { createOwnConfig } from './own-config.js'
import { isContainer, startMember } from './start-member.js'

/** The data layer of a page, as its members share it. */
export interface PageLayer {
  /** Takes a member in, before anything is granted. */
  join(member: Member, context: ServiceContext, before: BeforeArrival): void
  /** Says the consent state, then starts the member; if it already runs, only says the state. */
  begin(member: Member, context: ServiceContext): void
  /** Says that consent ended, and silences the member. */
  end(member: Member): 'reload' | undefined
  /** Says the consent state for what the page loads itself, as the adapter `name` wants it. */
  share(context: ServiceContext, name: string, options: GoogleOptions): void
  /** The same for held markup, before it is released: what page code pushed before waits for the grant, too. */
  shareHeld(context: ServiceContext, name: string, options: GoogleOptions): void
}

/** Who runs: a member, and how far it is. */
interface Runner {
  member: Member
  isRunning?: boolean
  /** Whether it was granted on this page. */
  wasGranted?: boolean
}

/**
 * Makes what all Google services of a page share: what is queued, what was said, and who runs. Throws, and starts nothing,
 * where something is wrong with the page.
 */
export function createPageLayer(layer: DataLayer, document: Document): PageLayer {
  // By name: an app in development creates its services again and again.
  const runners = new Map<string, Runner>()
  const all = (): Runner[] => [...runners.values()]
  const members = (): Member[] => all().map(({ member }) => member)
  const withId = (id: unknown): Runner | undefined =>
    all().find(({ member }) => member.ids.includes(id as string))
  const silencer = createSilencer(document)
  const optionsByName: LayerOptions = new Map()
  let options: GoogleOptions = {}
  let before: BeforeArrival = { record: undefined, isRefused: false }
  /** What page code pushed early, and comes after `config`. */
  let kept: unknown[] = []
  let context: ServiceContext
  let isBlocked = false
  const state = createConsentState(layer, () => ({ context, options }))
  const hasSpoken = (): boolean => layer.sluice !== undefined
  const ownConfig = createOwnConfig({
    isKnown: (id) => Boolean(withId(id)),
    isRunning: (id) => Boolean(withId(id)?.isRunning),
    address: () => document.location.href,
  })
  // The head script said the default, and the page's own snippet loads the library and configures the ids.
  const hasHead = hasSpoken()
  /** Whether the page itself loads what reads the queue. */
  let hasReaders = false

  const isEager = ({ options }: Member): boolean => hasHead || options.mode === 'advanced'
  const isGranted = ({ name }: Member): boolean => context.consent.granted(name)
  const lookAgain = answerEarly(layer, isUnheard)
  if (hasHead) onRival(layer, overrule)
  else {
    const { push } = layer
    layer.push = (...entries) =>
      push.apply(
        layer,
        entries.filter((entry) => isBlocked || !hasSpoken() || ownConfig.passes(entry)),
      )
  }

  /** Whether no library of Google's answers: none runs, or none of those that an entry is for. */
  function isUnheard(entry: unknown, isGet: boolean): boolean {
    if (isBlocked && !hasLibrary(document)) return true
    const everybody = members()
    if (hasReaders || !everybody[0] || everybody.some(isEager)) return false
    const { consent } = context
    if (!everybody.some(isGranted))
      return !isGet || everybody.every(({ name }) => consent.status(name) === 'denied')
    const addressed = addressees(entry, everybody)
    return addressed.length > 0 && !addressed.some(isGranted)
  }

  function follow(next: ServiceContext, name: string, more: GoogleOptions): void {
    // As JSON has it: what an adapter leaves undefined, another may say.
    const said = JSON.parse(JSON.stringify(more))
    optionsByName.set(name, said)
    options = { ...options, ...said }
    if (next.consent === context?.consent) return
    context = next
    next.consent.on('change', update)
  }

  function check(): void {
    const page = { members: members(), document, consent: context.consent }
    const problem = findConflict(optionsByName) ?? findProblem(layer, options, page)
    if (!problem) return
    isBlocked = true
    throw new Error(`[sluice] google: ${problem}`)
  }

  function update(): void {
    if (!hasSpoken()) return
    // The update comes after the other tool's, and so counts. Throwing would keep a denial from being carried out.
    if (hasRival(layer)) console.error(`[sluice] google: ${rival}`)
    silencer.look()
    state.update()
  }

  function overrule(): void {
    update()
    // Google's library reads what was pushed once this returns: then an answer to an `update` is the last word.
    queueMicrotask(state.repeat)
  }

  function say(how: Early): void {
    if (hasSpoken()) update()
    else {
      const [first, after] = take(how, before.early)
      // What was pushed while this code was on its way came after the grant.
      kept = [...after, ...take('replay').flat()]
      state.say(first)
      onRival(layer, overrule)
    }
  }

  /** What page code pushed early comes when every id is configured. */
  function sayEarly(): void {
    const waits = ({ member, isRunning }: Runner): boolean =>
      !isRunning && (isEager(member) || isGranted(member))
    if (!all().some(waits)) layer.push(...kept.splice(0))
  }

  /** What becomes of the queue: all is said for a visitor who had consented before the page began. */
  function treatment(): Early {
    const { early = 'page-view' } = options
    if (context.consent.record === before.record) return 'replay'
    return before.isRefused && early === 'replay' ? 'page-view' : early
  }

  /** Takes the oldest entries from the queue. */
  function take(early: Early, count = layer.length): ReturnType<typeof sortEarly> {
    const entries = layer.splice(0, count)
    ownConfig.note(entries)
    return sortEarly(entries, {
      early,
      ids: members().flatMap(({ ids }) => ids),
      hasOwnViews:
        ownConfig.hasOwnViews() ||
        members().some((member) => member.options.config?.send_page_view === false),
    })
  }

  function share(how: () => Early): void {
    hasReaders = true
    try {
      if (!isBlocked) check()
    } finally {
      say(how())
      sayEarly()
    }
  }

  return {
    join(member, context, arrival) {
      follow(context, member.name, member.options)
      before = { ...arrival }
      runners.set(member.name, { ...runners.get(member.name), member })
      // Also against a snippet that should not be there.
      if (!isEager(member)) silencer.set(member, members(), true)
      if (hasHead) update()
      queueMicrotask(lookAgain)
      check()
    },

    share(context, name, options) {
      follow(context, name, options)
      share(() => 'replay')
    },

    shareHeld(context, name, options) {
      follow(context, name, options)
      hasReaders = true
      if (!hasSpoken()) share(treatment)
    },

    begin(member, context) {
      if (isBlocked) return
      if (!hasSpoken()) check()
      const runner = runners.get(member.name) ?? { member }
      const others = all().filter(({ isRunning }) => isRunning)
      const ids = others.flatMap((other) => other.member.ids)
      if (!runner.isRunning && !hasReaders && ids[0] && isLoaded(document, ids))
        dropEvents(layer, eventNameOf(options))
      const how = isEager(member) ? 'replay' : treatment()
      say(how)
      silencer.set(member, members(), false)
      if (isGranted(member)) runner.wasGranted = true
      if (hasHead || runner.isRunning) return
      runner.isRunning = true
      startMember(member, context, {
        layer,
        ownConfig,
        dropsView: how === 'drop',
        isFirst: others.every((other) => isContainer(other.member)),
      })
      sayEarly()
    },

    end(member) {
      const runner = runners.get(member.name) ?? { member }
      update()
      // What advanced mode sends after a refusal is what the site chose; after a withdrawal nothing is sent.
      if (!isEager(member) || runner.wasGranted) silencer.set(member, members(), true)
      runner.wasGranted = false
      if (!members().some(isGranted)) {
        lookAgain()
        before.isRefused = true
        if (!hasSpoken()) layer.push(...take('page-view').flat())
      }
      return isEager(member) ? undefined : 'reload'
    },
  }
}
