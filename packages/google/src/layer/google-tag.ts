import type { ConsentRecord, ServiceContext } from '@sluice/core'
import { windowOf } from '@sluice/core/page'
import { landingOf, withClickIds } from '../facts/click-ids.js'
import type { Early, GoogleOptions } from '../options/google-options.js'
import { answerEarly } from './answer-early.js'
import { createConsentState, eventNameOf } from './consent-state.js'
import { createSilencer } from './create-silencer.js'
import type { DataLayer } from './data-layer.js'
import { dropEvents, sortEarly } from './early.js'
import { commandOf } from './entries.js'
import { findProblem, hasRival, rival } from './find-problem.js'
import { hasLibrary } from './has-library.js'
import { isLoaded } from './is-loaded.js'
import type { Member } from './member.js'
import { onRival } from './on-rival.js'
import { createOwnConfig } from './own-config.js'
import { safeName, takeIn } from './safe-name.js'
import { startMember } from './start-member.js'

/** What happened before the tag came. */
export interface BeforeArrival {
  /** The record at the start of the page. */
  record: ConsentRecord | undefined
  isRefused: boolean
  /** How much was queued at the first grant; undefined where that is still to come. */
  early?: number | undefined
}

/** The members of one page, which share a data layer. */
export interface Tag {
  /** Takes a member in, before anything is granted. */
  join(member: Member, context: ServiceContext, before: BeforeArrival): void
  /** Starts a member after the consent state was said, or says only that where it runs. */
  begin(member: Member, context: ServiceContext): void
  /** Says that consent ended, and silences the member. */
  end(member: Member): 'reload' | undefined
  /** Says the consent state for what the page loads itself; `isLate` where that was held, and so is what came before. */
  share(context: ServiceContext, options: GoogleOptions, isLate?: boolean): void
}

/** Makes what all Google services of a page share. Throws, and starts nothing, where something is wrong with the page. */
export function createTag(layer: DataLayer, document: Document): Tag {
  const silencer = createSilencer(document)
  // By name: an app in development creates its services again and again.
  const members = new Map<string, Member>()
  const running = new Set<string>()
  const granted = new Set<string>()
  const done = new Set<string>()
  // The head script said the default, and the page's own snippet loads the library and configures the ids.
  const hasHead = layer.sluice !== undefined
  let options: GoogleOptions = {}
  let context: ServiceContext
  let recordAtStart: BeforeArrival['record']
  let early: unknown[] = []
  let earlyCount: BeforeArrival['early']
  /** Whether the queue has readers that no member started. */
  let isShared = false
  let isRefused = false
  let isBlocked = false

  const state = createConsentState(layer, () => ({ context, options }))
  const isEager = (member: Member): boolean => hasHead || member.options.mode === 'advanced'
  const all = (): Member[] => [...members.values()]
  const isGranted = ({ name }: Member): boolean => context.consent.granted(name)
  const hasSaid = (): boolean => layer.sluice !== undefined
  const address = (): string => document.location.href
  const ownConfig = createOwnConfig({
    isKnown: (id) => all().some(({ ids }) => ids.includes(id as string)),
    isRunning: (id) =>
      all().some(({ name, ids }) => running.has(name) && ids.includes(id as string)),
    address,
  })
  const lookAgain = answerEarly(layer, isUnheard)
  if (hasHead) onRival(layer, overrule)
  else {
    const { push } = layer
    layer.push = (...entries) =>
      push.apply(
        layer,
        entries.filter((entry) => isBlocked || !hasSaid() || ownConfig.passes(entry)),
      )
  }

  /** Whether no library of Google's answers: none runs, or none of those that an entry is for. */
  function isUnheard(entry: unknown, isGet: boolean): boolean {
    if (isBlocked && !hasLibrary(document)) return true
    if (isShared || !all()[0] || all().some(isEager)) return false
    if (!all().some(isGranted))
      return !isGet || all().every(({ name }) => context.consent.status(name) === 'denied')
    const [name, id] = commandOf(entry)
    const to =
      name === 'event' ? (Object((entry as IArguments)[2]) as { send_to?: unknown }).send_to : id
    const its = (member: Member): boolean =>
      name
        ? [to].flat().some((one) => member.ids.includes(`${one}`.split('/')[0] as string))
        : /^GTM/i.test(`${member.ids}`)
    const addressed = all().filter(its)
    return addressed.length > 0 && !addressed.some(isGranted)
  }

  function check(): void {
    const problem = findProblem(layer, options, {
      members: all(),
      document,
      consent: context.consent,
    })
    if (!problem) return
    isBlocked = true
    throw new Error(`[sluice] google: ${problem}`)
  }

  function update(): void {
    if (!hasSaid()) return
    // Our update comes after what it said, and so counts; throwing would keep a denial from being carried out.
    if (hasRival(layer)) console.error(`[sluice] google: ${rival}`)
    silencer.look()
    state.update()
  }

  function overrule(): void {
    update()
    // Google's library reads what was pushed once this returns: then an answer to an `update` is the last word.
    queueMicrotask(() => {
      layer.sluice = 0
      state.update()
    })
  }

  function adopt(next: ServiceContext, more: GoogleOptions, before?: BeforeArrival): void {
    options = { ...options, ...more }
    if (before) ({ record: recordAtStart, isRefused, early: earlyCount } = before)
    if (next.consent === context?.consent) return
    context = next
    next.consent.on('change', update)
  }

  /** Takes the oldest from the queue. */
  function sortOut(how: Early, count = layer.length): [before: unknown[], after: unknown[]] {
    const entries = layer.splice(0, count)
    ownConfig.note(entries)
    return sortEarly(entries, {
      early: how,
      ids: all().flatMap(({ ids }) => ids),
      hasOwnViews:
        ownConfig.hasOwnViews() ||
        all().some((member) => member.options.config?.send_page_view === false),
    })
  }

  // A visitor who had consented before this page began consented to all that it pushed.
  const isLate = (): boolean => context.consent.record !== recordAtStart
  function howLate(): Early {
    const { early: wanted = 'page-view' } = options
    return isRefused && wanted === 'replay' ? 'page-view' : wanted
  }

  function say(how: Early): void {
    if (hasSaid()) update()
    else {
      const [before, after] = sortOut(how, earlyCount)
      // What was pushed while this code was on its way came after the grant.
      early = [...after, ...sortOut('replay').flat()]
      state.say(before)
      onRival(layer, overrule)
    }
  }

  /** What page code pushed early comes when every id is configured. */
  function sayEarly(): void {
    const waits = (member: Member): boolean =>
      !running.has(member.name) && (isEager(member) || isGranted(member))
    if (!all().some(waits)) layer.push(...early.splice(0))
  }

  return {
    join(member, its, before) {
      adopt(its, member.options, before)
      members.set(member.name, member)
      // Also against a snippet that should not be there.
      if (!isEager(member)) silencer.set(member, all(), true)
      if (hasHead) update()
      queueMicrotask(lookAgain)
      check()
    },

    share(its, more, isHeld) {
      adopt(its, more)
      isShared = true
      if (isHeld && hasSaid()) return
      try {
        if (!isBlocked) check()
      } finally {
        say(isHeld && isLate() ? howLate() : 'replay')
        sayEarly()
      }
    },

    begin(member, its) {
      if (isBlocked) return
      if (!hasSaid()) check()
      const runningIds = all().flatMap((one) => (running.has(one.name) ? one.ids : []))
      const isFirst = !running.has(member.name)
      if (isFirst && !isShared && runningIds[0] && isLoaded(document, runningIds))
        dropEvents(layer, eventNameOf(options))
      const comesLate = !isEager(member) && isLate()
      say(comesLate ? howLate() : 'replay')
      silencer.set(member, all(), false)
      if (isGranted(member)) granted.add(member.name)
      if (hasHead || !isFirst) return
      running.add(member.name)
      const view = windowOf(document)
      const { dataLayerName: name } = options
      const loadScript: typeof its.loadScript = (url) => {
        const script = its.loadScript(url)
        script.addEventListener('load', () => takeIn(view, layer, name))
        return script
      }
      startMember(
        member,
        { layer, layerName: safeName(view, layer, name), loadScript },
        {
          dropsView: comesLate && howLate() === 'drop',
          done,
          ownConfig,
          landing: withClickIds(address(), landingOf(windowOf(document))),
        },
      )
      sayEarly()
    },

    end(member) {
      update()
      // What advanced mode sends after a refusal is what the site chose; after a withdrawal nothing is sent.
      if (!isEager(member) || granted.delete(member.name)) silencer.set(member, all(), true)
      if (!all().some(isGranted)) {
        isRefused = true
        lookAgain()
        if (!hasSaid()) layer.push(...sortOut('page-view').flat())
      }
      return isEager(member) ? undefined : 'reload'
    },
  }
}
