import type { Policy } from '@sluice/core'
import type { TextOverrides } from './texts.js'

/** The policy's own words, where a language has them. */
export const policyTexts = ({ categories }: Policy): TextOverrides => ({
  categories: Object.fromEntries(
    categories.map(({ name, title, purpose }) => [name, { title, purpose }]),
  ),
})
