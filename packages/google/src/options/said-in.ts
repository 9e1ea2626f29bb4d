import type { GoogleOptions } from './google-options.js'

const defined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value

/** Options without what an app left undefined: another adapter may say it. */
export const saidIn = <Options extends GoogleOptions>(options: Options): Options =>
  defined({
    ...options,
    consentTypes: options.consentTypes && defined(options.consentTypes),
    defaults: options.defaults?.map(defined),
  })
