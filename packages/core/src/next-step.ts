/**
 * Where an element stands. `waiting` has been given a turn that has not come yet; `refused` is never released, whatever
 * is granted, until the page changes it.
 */
export type State = 'held' | 'waiting' | 'released' | 'refused'

/** What is to be done with an element that stands there. A script that was released cannot be taken back. */
export function nextStep(
  state: State | undefined,
  { isScript, isAllowed }: { isScript: boolean; isAllowed: boolean },
): 'hold' | 'release' | undefined {
  if (!state) return 'hold'
  if (state === 'held' && isAllowed) return 'release'
  return state === 'released' && !isAllowed && !isScript ? 'hold' : undefined
}
