export { drawnEmbeds } from './drawn-embeds.js'
export { enPlaceholder } from './languages/en-placeholder.js'
export { mountPlaceholders, type PlaceholdersOptions } from './mount-placeholders.js'
export type { PlaceholderLanguage } from './placeholder-texts.js'
