import type { Member } from './member.js'

/** A member of a page's tag, and how far it is. */
export interface Runner {
  member: Member
  isRunning?: boolean
  /** Whether it was granted on this page. */
  wasGranted?: boolean
}

/** Who runs on a page, by name: an app in development creates its services again and again. */
export type Runners = Map<string, Runner>

/** All members of a page, or some. */
export const membersOf = (
  runners: Runners,
  counts: (runner: Runner) => unknown = () => true,
): Member[] => [...runners.values()].filter(counts).map(({ member }) => member)
