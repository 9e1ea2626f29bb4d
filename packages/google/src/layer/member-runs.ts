import type { ServiceContext } from '@sluice/core'
import { createSilencer } from './create-silencer.js'
import { dropEvents } from './early.js'
import { isLoaded } from './is-loaded.js'
import type { Member } from './member.js'
import { eventNameOf } from './news-of.js'
import type { Page } from './page.js'
import type { PageQueue } from './page-queue.js'
import { membersOf } from './runners.js'
import { isContainer, startMember } from './start-member.js'

/** Who runs on a data layer. */
export interface MemberRuns {
  /** Remembers the ids that containers have started. */
  look(): void
  join(member: Member): void
  /** Starts a member, unless it runs or the page itself starts it. Its ids speak again. */
  begin(member: Member, context: ServiceContext, hasReaders: boolean): void
  /** Silences a member. */
  end(member: Member): void
}

export function createMemberRuns(
  { layer, document, state, runners }: Page,
  queue: PageQueue,
): MemberRuns {
  const { hasHead, isEager } = state
  const silencer = createSilencer(document)
  const silence = (member: Member, isSilent: boolean): void =>
    silencer.set(member, membersOf(runners), isSilent)

  return {
    look: silencer.look,
    join(member) {
      runners.set(member.name, { ...runners.get(member.name), member })
      // Also against a snippet that should not be there.
      if (!isEager(member)) silence(member, true)
      if (hasHead) state.update()
    },

    begin(member, context, hasReaders) {
      const runner = runners.get(member.name) ?? { member }
      const others = membersOf(runners, ({ isRunning }) => isRunning)
      const ids = others.flatMap((other) => other.ids)
      if (!runner.isRunning && !hasReaders && ids[0] && isLoaded(document, ids))
        dropEvents(layer, eventNameOf(state.options()))
      const how = isEager(member) ? 'replay' : queue.treatment()
      queue.say(how)
      silence(member, false)
      if (state.isGranted(member)) runner.wasGranted = true
      if (hasHead || runner.isRunning) return
      runner.isRunning = true
      startMember(member, context, {
        layer,
        ownConfig: queue.ownConfig,
        dropsView: how === 'drop',
        isFirst: others.every(isContainer),
      })
      queue.sayRest()
    },

    end(member) {
      const runner = runners.get(member.name)
      state.update()
      // What advanced mode sends after a refusal is what the site chose; after a withdrawal nothing is sent.
      if (!isEager(member) || runner?.wasGranted) silence(member, true)
      if (runner) runner.wasGranted = false
    },
  }
}
