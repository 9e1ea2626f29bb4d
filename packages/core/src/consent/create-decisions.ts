import { checkChoices } from '../policy/check-choices.js'
import { answersAfter } from '../policy/status.js'
import { recordText } from '../record/record-text.js'
import type { Action, Choice, ConsentRecord, DecideOptions } from '../types.js'
import type { ApplyChange, Cause } from './create-change.js'
import type { RecordKeeper, Said } from './record-keeper.js'
import type { RecordState } from './record-state.js'

export interface DecisionOptions {
  keeper: RecordKeeper
  change: ApplyChange
  tellTabs(said: Said): void
}

/** Makes the members of a consent that change it, and `follow`, which takes over what others stored. */
export function createDecisions(state: RecordState, { keeper, change, tellTabs }: DecisionOptions) {
  const { policy } = state.reading

  const adopt = (next: ConsentRecord | undefined, cause: Cause): void =>
    change(() => state.adopt(next), cause)

  /** A prerendered page follows once it is shown. */
  function follow(said?: Said): void {
    if (state.isPrerendering()) return
    const { record } = state.reading
    const next = keeper.look(record, said)
    const differs = (next && recordText(next)) !== (record && recordText(record))
    if (state.isUnread() || differs) adopt(next, { source: 'storage' })
  }

  /** A choice that cannot be stored still holds for this page. */
  function settle(next: ConsentRecord | undefined, cause: Cause): void {
    const said = keeper.keep(next)
    adopt(next, cause)
    tellTabs(said)
  }

  function answer(
    choices: Partial<Record<string, Choice>>,
    action: Action,
    { source = 'api', notice }: DecideOptions = {},
  ): ConsentRecord {
    const chosen = checkChoices(policy, choices)
    // Names that are left out keep the status that another tab may have given them.
    if (!state.isUnread()) follow()
    const { record: held } = state.reading
    const record = state.isUnread() ? keeper.look(held) : held
    const next = keeper.renew(record, answersAfter(policy, record, chosen))
    settle(next, { source, action, notice })
    return next
  }

  const answerAll = (choice: boolean, action: Action) => (decideOptions?: DecideOptions) =>
    answer(
      Object.fromEntries([...policy.askable.keys()].map((name) => [name, choice])),
      action,
      decideOptions,
    )

  return {
    follow,
    decide: (choices: Partial<Record<string, Choice>>, decideOptions?: DecideOptions) =>
      answer(choices, decideOptions?.action ?? 'save', decideOptions),
    acceptAll: answerAll(true, 'accept-all'),
    rejectAll: answerAll(false, 'reject-all'),
    withdraw: answerAll(false, 'withdraw'),
    forget: () => settle(undefined, { source: 'api', action: 'withdraw' }),
  }
}
