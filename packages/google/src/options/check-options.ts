import { checkOption } from './check-option.js'
import type { GoogleOptions } from './google-options.js'

/** Throws a TypeError for a misspelt option that would otherwise send data against the site's will. */
export function checkOptions({ mode = 'basic', early = 'drop' }: GoogleOptions): void {
  checkOption(mode, { key: 'google mode', form: /^(basic|advanced)$/, takes: 'basic or advanced' })
  checkOption(early, {
    key: 'google early',
    form: /^(page-view|replay|drop)$/,
    takes: 'page-view, replay or drop',
  })
}
