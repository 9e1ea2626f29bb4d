import type { ConsentRecord, ServiceContext } from '@sluice/core'
import { createConsentState, eventNameOf } from './consent-state.js'
import { createSilencer } from './create-silencer.js'
import type { DataLayer } from './data-layer.js'
import { dropEvents, type Early, sortEarly } from './early.js'
import { findProblem, hasRival, rival } from './find-problem.js'
import type { GoogleOptions } from './google-options.js'
import { isLoaded } from './has-library.js'
import type { Member } from './member.js'
import { onRival } from './on-rival.js'
import { startMember } from './start-member.js'

/** What happened before the tag came. */
export interface Past {
  /** The record at the start of the page. */
  record: ConsentRecord | undefined
  isRefused: boolean
  /** How much was queued at the first grant; undefined where that is still to come. */
  early?: number | undefined
}

/** The members of one page, which share a data layer. */
export interface Tag {
  /** Takes a member in, before anything is granted. */
  join(member: Member, context: ServiceContext, past: Past): void
  /** Starts a member after the consent state was said, or says only that where it runs. */
  begin(member: Member, context: ServiceContext): void
  /** Says that consent ended, and silences the member. */
  end(member: Member): 'reload' | undefined
  /** Says the consent state for what the page loads itself. */
  share(context: ServiceContext, options: GoogleOptions): void
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
  let recordAtStart: Past['record']
  let early: unknown[] = []
  let earlyCount: Past['early']
  /** Whether the queue has readers that no member started. */
  let isShared = false
  let isRefused = false
  let isBlocked = false

  const state = createConsentState(layer, () => ({ context, options }))
  const isEager = (member: Member): boolean => hasHead || member.options.mode === 'advanced'
  const all = (): Member[] => [...members.values()]
  const isGranted = ({ name }: Member): boolean => context.consent.granted(name)
  const hasSaid = (): boolean => layer.sluice !== undefined
  if (hasHead) onRival(layer, overrule)

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

  function adopt(next: ServiceContext, more: GoogleOptions, past?: Past): void {
    options = { ...options, ...more }
    if (past) ({ record: recordAtStart, isRefused, early: earlyCount } = past)
    if (next.consent === context?.consent) return
    context = next
    next.consent.on('change', update)
  }

  /** Takes the oldest from the queue. */
  const sortOut = (how: Early, count = layer.length): [before: unknown[], after: unknown[]] =>
    sortEarly(layer.splice(0, count), {
      early: how,
      ids: all().flatMap(({ ids }) => ids),
      hasOwnViews: all().some((member) => member.options.config?.send_page_view === false),
    })

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
    join(member, its, past) {
      adopt(its, member.options, past)
      members.set(member.name, member)
      // Also against a snippet that should not be there.
      if (!isEager(member)) silencer.set(member, all(), true)
      if (hasHead) update()
      check()
    },

    share(its, more) {
      adopt(its, more)
      isShared = true
      try {
        check()
      } finally {
        say('replay')
        sayEarly()
      }
    },

    begin(member, its) {
      const { name } = member
      if (isBlocked) return
      if (!hasSaid()) check()
      const runningIds = all().flatMap((one) => (running.has(one.name) ? one.ids : []))
      const isFirst = !running.has(name)
      if (isFirst && !isShared && runningIds[0] && isLoaded(document, runningIds))
        dropEvents(layer, eventNameOf(options))
      // A visitor who had consented before this page began consented to all that it pushed.
      const isLate = !isEager(member) && context.consent.record !== recordAtStart
      const { early: wanted = 'page-view' } = options
      const how = isRefused && wanted === 'replay' ? 'page-view' : wanted
      say(isLate ? how : 'replay')
      silencer.set(member, all(), false)
      if (isGranted(member)) granted.add(name)
      if (hasHead || !isFirst) return
      running.add(name)
      startMember(
        member,
        { layer, loadScript: its.loadScript },
        { dropsView: isLate && how === 'drop', done },
      )
      sayEarly()
    },

    end(member) {
      update()
      // What advanced mode sends after a refusal is what the site chose; after a withdrawal nothing is sent.
      if (!isEager(member) || granted.delete(member.name)) silencer.set(member, all(), true)
      if (!all().some(isGranted)) {
        isRefused = true
        if (!hasSaid()) layer.push(...sortOut('page-view').flat())
      }
      return isEager(member) ? undefined : 'reload'
    },
  }
}
