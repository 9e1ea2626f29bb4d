/** English, which is inside, and the languages that have a file of their own; a space between each. */
declare const __LANGUAGES__: string

/** The languages that Sluice speaks. */
export const languages = __LANGUAGES__.split(' ')
