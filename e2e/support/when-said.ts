import type { Page } from './page.js'

/** Waits until the console has said that: the tag's words come with parts of their own. */
export const whenSaid = (page: Page, words: string): Promise<unknown> =>
  page.waitFor((words) => window.__console?.some(({ text }) => text.includes(words)), words)
