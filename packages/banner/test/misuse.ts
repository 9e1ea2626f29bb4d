/** What must not compile: `npm run check` fails where a line below does. */
import type { Consent } from '@sluice/core'
import { enDeclaration } from '../src/declaration/english.js'
import { mountBanner } from '../src/index.js'
import { en } from '../src/languages/en.js'
import { enPlaceholder } from '../src/placeholder/english.js'
import { enPurposes } from '../src/texts/english-purposes.js'
import type { Language, TextOverrides, Texts } from '../src/texts/texts.js'

declare const consent: Consent
const { rejectAll, ...withoutRejecting } = en
const { adViews, ...itemPurposes } = enPurposes.itemPurposes

const whole: Language = {
  ...en,
  ...enPurposes,
  declaration: enDeclaration,
  placeholder: enPlaceholder,
}
mountBanner(consent, { texts: whole, overrides: { title: 'Hello' } })
// @ts-expect-error a language without a text
const lacking: Texts = withoutRejecting
// @ts-expect-error a language without what the placeholders say
const withoutPlaceholder: Language = { ...en, ...enPurposes, declaration: enDeclaration }
// @ts-expect-error a language that does not say what a kind of storage is for
const withoutAdViews: Language = { ...whole, itemPurposes }
// @ts-expect-error a text that is none
const wrong: TextOverrides = { title: { de: 'Hallo' } }
// @ts-expect-error a misspelt text
const misspelt: TextOverrides = { titel: 'Hallo' }
// @ts-expect-error a layout that there is not
mountBanner(consent, { layout: 'box' })

export const unused = [
  rejectAll,
  adViews,
  lacking,
  withoutPlaceholder,
  withoutAdViews,
  wrong,
  misspelt,
]
