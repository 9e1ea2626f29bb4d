import { readdirSync } from 'node:fs'

const folder = new URL('../packages/banner/src/languages/', import.meta.url)

/** The languages that have a file of their own. English is inside the banner. */
export const languages = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'en')
  .sort()
