import type { Words } from '@sluice/core'

/** A text of this site's policy, which speaks one language. For more, `describePolicy` of `@sluice/banner` picks the visitor's. */
export const plainWords = (words: Words = ''): string => (typeof words === 'string' ? words : '')
