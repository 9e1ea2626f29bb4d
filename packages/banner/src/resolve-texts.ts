export { resolveTexts } from './texts/resolve-texts.js'
