import type { Policy, Service, StorageItem } from '@sluice/core'
import { en } from '../languages/en.js'
import { describePolicy } from '../texts/describe-policy.js'
import type { DescribedService } from '../texts/describe-service.js'
import { mergeTexts } from '../texts/merge-texts.js'
import { textsFor } from '../texts/resolve-texts.js'
import { spokenTag } from '../texts/spoken-tag.js'
import type { DeclarationTexts, TextOverrides, Texts } from '../texts/texts.js'
import { enDeclaration } from './english.js'

/** A service in the visitor's language, with the titles of its categories. */
export interface DeclarationRow extends DescribedService {
  categories: readonly string[]
}

export interface DeclarationRowsOptions {
  overrides?: TextOverrides | undefined
  /** Who asks: the provider of Sluice's own record. @default '' */
  controller?: string | undefined
  /** The name of the record's cookie. @default 'sluice' */
  recordName?: string | undefined
  /** Whether proof of each decision waits in local storage until the site's server has it. @default false */
  receipts?: boolean | undefined
  /** The tag of the page, where your own words have one of their own for it: `de-CH`. @default that of the language */
  tag?: string | undefined
}

const waitingReceipts = (recordName: string): StorageItem[] =>
  ['receipt*', 'dropped-*'].map((ending) => ({
    name: `${recordName}-${ending}`,
    kind: 'localStorage',
    duration: 'until erased',
  }))

/** What the declaration says on a site. */
export interface SpokenDeclaration extends Texts {
  declaration: DeclarationTexts
  /** The tag by which the language is asked for. */
  tag: string
}

/** A language with what the declaration says, over English, and over both the site's own words. */
export function declarationTexts(
  policy: Policy,
  language: Texts,
  { overrides, tag = spokenTag(language.language, { overrides }) }: DeclarationRowsOptions,
): SpokenDeclaration {
  const whole = mergeTexts({ ...en, declaration: enDeclaration }, language)
  return { ...textsFor(whole, { policy, overrides, tag }), tag }
}

/**
 * Lists every service of a policy in the visitor's language, Sluice's own record and required ones first.
 * Unlike `mountDeclaration` it is pure: use it on a server, in a CMS, in a component of your own.
 * @example declarationRows(consent.policy, en).map(({ title, provider }) => `${title}: ${provider}`)
 */
export const declarationRows = (
  policy: Policy,
  language: Texts,
  options: DeclarationRowsOptions = {},
): DeclarationRow[] => rowsIn(policy, declarationTexts(policy, language, options), options)

/** The same, where the texts have been put together before. */
export function rowsIn(
  policy: Policy,
  texts: SpokenDeclaration,
  { controller = '', recordName = 'sluice', receipts = false }: DeclarationRowsOptions,
): DeclarationRow[] {
  const required = policy.categories.filter((category) => category.required)
  const record: Service = {
    ...texts.declaration.record,
    name: recordName,
    category: required.map(({ name }) => name).slice(0, 1),
    provider: controller,
    storage: [
      { name: recordName, duration: `${policy.expiresAfterDays} days` },
      ...(receipts ? waitingReceipts(recordName) : []),
    ],
  }
  const services = [record, ...policy.services]
  const categories = describePolicy({ ...policy, services }, texts, texts.tag)
  const titleOf = (name: string): string =>
    categories.find((category) => category.name === name)?.title ?? name
  return categories
    .sort((one, other) => Number(other.required ?? false) - Number(one.required ?? false))
    .flatMap(({ services }) => services)
    .map((service) => ({ ...service, categories: service.category.map(titleOf) }))
}
