import type { Consent } from '@sluice/core'
import { type ConsentTypeTable, consentTypes, defaultConsentTypes } from '../facts/consent-types.js'
import type { GoogleOptions } from '../options/google-options.js'
import { namesIn } from '../options/names-in.js'

/** The event that follows each update. */
export const eventNameOf = ({ eventName = 'sluice_consent' }: GoogleOptions): string => eventName

/** Which names decide over each of Google's consent types. */
export const tableOf = ({ consentTypes: own }: GoogleOptions): ConsentTypeTable => ({
  ...defaultConsentTypes,
  ...own,
})

/** What Google is told of consent: its types, the event that follows, and whether that is what the default said. */
export function newsOf(consent: Consent, options: GoogleOptions) {
  const table = tableOf(options)
  const types = consentTypes(table, namesIn(consent), consent.granted)
  return {
    types,
    // As text: a list would be merged item by item into the one before, which leaves its last names standing:
    // https://github.com/google/data-layer-helper#recursively-merging-values
    event: {
      event: eventNameOf(options),
      granted: `${namesIn(consent, 'granted')}`,
      denied: `${namesIn(consent, 'denied')}`,
    },
    isAsDefault: JSON.stringify(types) === JSON.stringify(consentTypes(table)),
  }
}
