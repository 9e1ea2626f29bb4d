import { enPreferences } from './english-preferences.js'
import type { QuestionTexts, Texts } from './texts.js'

const purposes = {
  necessary: 'The site needs this to work, and to remember your choice.',
  analytics: 'Measures which pages are visited and how they are used, to improve the site.',
  marketing: 'Uses your visit to select advertising, here and on other sites, and to measure it.',
}

/** Whole English, from what the question says of it: the tag has the two in files of their own. */
export function wholeEnglish({ categories, ...question }: QuestionTexts): Texts {
  const categoryOf = (name: keyof typeof purposes) => ({
    title: categories[name]?.title ?? name,
    purpose: purposes[name],
  })
  return {
    ...question,
    ...enPreferences,
    categories: {
      necessary: categoryOf('necessary'),
      analytics: categoryOf('analytics'),
      marketing: categoryOf('marketing'),
    },
  }
}
