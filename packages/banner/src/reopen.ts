export {
  mountReopen,
  type Reopen,
  type ReopenOptions,
  type ReopenTexts,
} from './layers/mount-reopen.js'
export { shortEnglish } from './texts/short-english.js'
