import type { Policy } from '@sluice/core'
import { sayIn } from './say-in.js'
import type { TextOverrides } from './texts.js'

/** The policy's own titles and purposes, in the form in which a language has its own. */
export const policyTexts = ({ categories }: Policy, tag: string): TextOverrides => ({
  categories: Object.fromEntries(
    categories.map(({ name, title, purpose }) => [
      name,
      { title: sayIn(tag, title), purpose: sayIn(tag, purpose) },
    ]),
  ),
})
