export { drawnEmbeds } from './placeholder/drawn-embeds.js'
export { enPlaceholder } from './placeholder/english.js'
export { mountPlaceholders, type PlaceholdersOptions } from './placeholder/mount-placeholders.js'
export type { PlaceholderLanguage } from './placeholder/placeholder-texts.js'
