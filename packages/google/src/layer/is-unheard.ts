import { addressees } from './addressees.js'
import type { ConsentState } from './consent-state.js'
import type { Member } from './member.js'

/** Whether none of those that an entry of page code is for runs, so that no library of Google's answers. */
export function isUnheard(
  entry: unknown,
  { consent, isGranted }: ConsentState,
  { members, isGet }: { members: readonly Member[]; isGet: boolean },
): boolean {
  if (!members.some(isGranted))
    return !isGet || members.every(({ name }) => consent().status(name) === 'denied')
  const addressed = addressees(entry, members)
  return addressed.length > 0 && !addressed.some(isGranted)
}
