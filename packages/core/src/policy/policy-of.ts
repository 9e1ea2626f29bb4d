import { type Expiry, expiryOf } from '../record/decode-record.js'
import type { Category, Policy, PolicyOptions, Service } from '../types.js'

/** What a site asks about that names no categories of its own. */
export const defaultCategories: {
  readonly necessary: { readonly required: true }
  readonly analytics: Category
  readonly marketing: Category
} = { necessary: { required: true }, analytics: {}, marketing: {} }

/** Only what an object says itself: what some script put on every object is no word of the site. */
export const own = <T extends object>(given: T): T => Object.assign(Object.create(null), given)

/** The categories of a service as a list, however it was written. */
export const categoriesOf = ({ category }: Service): readonly string[] => [category].flat()

/** A policy with what follows from it. */
export interface CheckedPolicy extends Policy {
  /** Every name that is granted without asking. */
  readonly required: readonly string[]
  /** Every name that a visitor is asked about, with the categories that it follows. */
  readonly askable: ReadonlyMap<string, readonly string[]>
  /** Days that an answer stands. */
  readonly expiry: Expiry
}

/** Fills in the defaults of what a site asks about. Unlike `definePolicy` it believes what it is told. */
export function policyOf(options: PolicyOptions): CheckedPolicy {
  const {
    revision = 1,
    expiresAfterDays = 182,
    categories: given = defaultCategories,
    services = [],
    model = 'opt-in',
    regions,
  } = own(options)
  const expiry = expiryOf(expiresAfterDays)
  const categories = Object.entries({ ...given }).map(([name, category]) => ({ ...category, name }))
  const required: string[] = []
  const askable = new Map<string, readonly string[]>()
  const sort = (name: string, follows: readonly string[], isRequired: unknown): void => {
    if (isRequired) required.push(name)
    else askable.set(name, follows)
  }
  for (const category of categories) sort(category.name, [category.name], own(category).required)
  for (const service of services) {
    const follows = categoriesOf(service)
    const isRequired = follows.some((one) => required.includes(one))
    sort(service.name, follows, isRequired)
  }
  return {
    revision,
    expiresAfterDays: Math.max(expiry.granted, expiry.denied),
    model,
    regions,
    categories,
    services: [...services],
    required,
    askable,
    expiry,
  }
}
