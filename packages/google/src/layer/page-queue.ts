import type { Early } from '../options/google-options.js'
import type { BeforeArrival } from './before-arrival.js'
import { sortEarly } from './early.js'
import type { Member } from './member.js'
import { createOwnConfig, type OwnConfig } from './own-config.js'
import type { Page } from './page.js'
import { membersOf } from './runners.js'

/** What page code has queued on a data layer. */
export interface PageQueue {
  ownConfig: OwnConfig
  /** Learns what happened before this code came. */
  arrive(before: BeforeArrival): void
  /** What becomes of it: all is said for a visitor who had consented before the page began. */
  treatment(): Early
  /** Says where consent stands, at first with what is said before `config`. */
  say(how: Early): void
  /** Says the rest, once every id is configured. */
  sayRest(): void
  /** Leaves of it what may be said after a refusal. */
  refuse(): void
}

export function createPageQueue({ layer, document, state, runners }: Page): PageQueue {
  const ownConfig = createOwnConfig(runners, document)
  let before: BeforeArrival = { record: undefined, isRefused: false }
  let rest: unknown[] = []

  /** Takes the oldest entries from the queue. */
  function take(early: Early, count = layer.length): ReturnType<typeof sortEarly> {
    const entries = layer.splice(0, count)
    const members = membersOf(runners)
    ownConfig.note(entries)
    const isOwn = ({ options }: Member): boolean => options.config?.send_page_view === false
    return sortEarly(entries, {
      early,
      ids: members.flatMap(({ ids }) => ids),
      hasOwnViews: ownConfig.hasOwnViews() || members.some(isOwn),
    })
  }

  return {
    ownConfig,
    arrive(next) {
      before = { ...next }
    },
    treatment() {
      const { early = 'page-view' } = state.options()
      if (state.consent().record === before.record) return 'replay'
      return before.isRefused && early === 'replay' ? 'page-view' : early
    },
    say(how) {
      if (state.hasSpoken()) return state.update()
      const [first, after] = take(how, before.early)
      // What was pushed while this code was on its way came after the grant.
      rest = [...after, ...take('replay').flat()]
      state.say(first)
    },
    sayRest() {
      const late = membersOf(runners, ({ isRunning }) => !isRunning)
      if (!late.some((member) => state.isEager(member) || state.isGranted(member)))
        layer.push(...rest.splice(0))
    },
    refuse() {
      before.isRefused = true
      if (!state.hasSpoken()) layer.push(...take('page-view').flat())
    },
  }
}
