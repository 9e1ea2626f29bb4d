import { checkOption } from './check-option.js'
import type { GoogleOptions } from './google-options.js'

/** Throws a TypeError for a misspelt option that would otherwise send data against the site's will. */
export function checkOptions({ mode = 'basic', early = 'drop' }: GoogleOptions): void {
  checkOption(mode, /^(basic|advanced)$/, 'google: mode takes basic or advanced')
  checkOption(early, /^(page-view|replay|drop)$/, 'google: early takes page-view, replay or drop')
}
