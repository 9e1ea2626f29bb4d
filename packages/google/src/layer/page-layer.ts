import type { ServiceContext } from '@sluice/core'
import type { Early, GoogleOptions } from '../options/google-options.js'
import { answerEarly } from './answer-early.js'
import type { BeforeArrival } from './before-arrival.js'
import { createConsentState } from './consent-state.js'
import type { DataLayer } from './data-layer.js'
import { findProblem } from './find-problem.js'
import { hasLibrary } from './has-library.js'
import { isUnheard } from './is-unheard.js'
import type { Member } from './member.js'
import { createMemberRuns } from './member-runs.js'
import { createPageQueue } from './page-queue.js'
import { membersOf, type Runners } from './runners.js'
import { sift } from './sift.js'

/** The data layer of a page, as its members share it. */
export interface PageLayer {
  /** Takes a member in, before anything is granted. */
  join(member: Member, context: ServiceContext, before: BeforeArrival): void
  /** Says the consent state, then starts the member; if it already runs, only says the state. */
  begin(member: Member, context: ServiceContext): void
  /** Says that consent ended, and silences the member. */
  end(member: Member): 'reload' | undefined
  /** Says the consent state for what the page loads itself. */
  share(context: ServiceContext, options: GoogleOptions): void
  /** The same for held markup, before it is released: what page code pushed before waits for the grant, too. */
  shareHeld(context: ServiceContext, options: GoogleOptions): void
  /** Throws, and starts nothing from now on, because something is wrong with the page. */
  block(problem: string): never
}

/**
 * Makes what all Google services of a page share: what is queued, what was said, and who runs. Throws, and starts nothing,
 * where something is wrong with the page.
 */
export function createPageLayer(layer: DataLayer, document: Document): PageLayer {
  const runners: Runners = new Map()
  const state = createConsentState(layer, () => runs.look())
  const page = { layer, document, state, runners }
  const queue = createPageQueue(page)
  const runs = createMemberRuns(page, queue)
  const { ownConfig } = queue
  let isBlocked = false
  /** Whether the page itself loads what reads the queue. */
  let hasReaders = false

  const lookAgain = answerEarly(layer, (entry, isGet) => {
    if (isBlocked && !hasLibrary(document)) return true
    const members = membersOf(runners)
    if (hasReaders || !members[0] || members.some(state.isEager)) return false
    return isUnheard(entry, state, { members, isGet })
  })
  if (!state.hasHead)
    sift(layer, (entry) => isBlocked || !state.hasSpoken() || ownConfig.passes(entry))

  function block(problem: string): never {
    isBlocked = true
    throw new Error(`[sluice] google: ${problem}`)
  }

  function check(): void {
    const problem = findProblem(page)
    if (problem) block(problem)
  }

  function share(how: () => Early): void {
    hasReaders = true
    try {
      if (!isBlocked) check()
    } finally {
      queue.say(how())
      queue.sayRest()
    }
  }

  return {
    block,
    join(member, context, before) {
      state.follow(context, member.options)
      queue.arrive(before)
      runs.join(member)
      queueMicrotask(lookAgain)
      check()
    },
    share(context, options) {
      state.follow(context, options)
      share(() => 'replay')
    },
    shareHeld(context, options) {
      state.follow(context, options)
      hasReaders = true
      if (!state.hasSpoken()) share(queue.treatment)
    },
    begin(member, context) {
      if (isBlocked) return
      if (!state.hasSpoken()) check()
      runs.begin(member, context, hasReaders)
    },
    end(member) {
      runs.end(member)
      if (!membersOf(runners).some(state.isGranted)) {
        lookAgain()
        queue.refuse()
      }
      return state.isEager(member) ? undefined : 'reload'
    },
  }
}
