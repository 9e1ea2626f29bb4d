/** What the adapters of `@sluice/google/bare` do. */
export { answerEarly } from './answer-early.js'
export { type ActingService, googleService } from './google-service.js'
export type { Past } from './google-tag.js'
