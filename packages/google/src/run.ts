/** What the adapters of `@sluice/google/bare` do. */
export { googleService } from './google-service.js'
export type { Past } from './google-tag.js'
