import { expiryOf } from '../record/decode-record.js'
import type { Category, Policy, PolicyOptions, Service } from '../types.js'

/** The categories of a site that names none. */
export const defaultCategories: {
  readonly necessary: { readonly required: true }
  readonly analytics: Category
  readonly marketing: Category
} = { necessary: { required: true }, analytics: {}, marketing: {} }

/** What holds where a site says nothing. `sluice-head.js` says the same, which the compiler compares. */
export interface PolicyDefaults {
  revision: 1
  expiresAfterDays: 182
}

/** The object's own keys alone: a script of the page may have put others on every object. */
export const own = <T extends object>(given: T): T => Object.assign(Object.create(null), given)

/** The categories of a service as a list, however it was written. */
export const categoriesOf = ({ category }: Pick<Service, 'category'>): readonly string[] =>
  [category].flat()

/** The names of a policy: its categories, then its services. */
export const namesOf = ({
  categories,
  services,
}: Pick<Policy, 'categories' | 'services'>): string[] =>
  [...categories, ...services].map(({ name }) => name)

/** A policy with what follows from it. */
export interface CheckedPolicy extends Policy {
  /** Every name that is granted without asking. */
  readonly required: readonly string[]
  /** Every name that a visitor is asked about, with the categories that it follows. */
  readonly askable: ReadonlyMap<string, readonly string[]>
}

/** What a site asks about, with the default for each key that it leaves out. */
export function withDefaults(options: PolicyOptions) {
  const {
    revision = 1 satisfies PolicyDefaults['revision'],
    expiresAfterDays = 182 satisfies PolicyDefaults['expiresAfterDays'],
    categories = defaultCategories as Readonly<Record<string, Category>>,
    services = [],
    model = 'opt-in',
    regions,
  } = own(options)
  return { revision, expiresAfterDays, categories, services, model, regions }
}

/** Makes the policy of what a site asks about. Unlike `definePolicy` it checks nothing. */
export function policyOf(options: PolicyOptions): CheckedPolicy {
  const { expiresAfterDays, services, ...given } = withDefaults(options)
  const expiry = expiryOf(expiresAfterDays)
  const categories = Object.entries({ ...given.categories }).map(([name, category]) => ({
    ...category,
    name,
  }))
  const required: string[] = []
  const askable = new Map<string, readonly string[]>()
  const add = (name: string, follows: readonly string[], isRequired: unknown): void => {
    if (isRequired) required.push(name)
    else askable.set(name, follows)
  }
  for (const category of categories) add(category.name, [category.name], own(category).required)
  for (const service of services) {
    const follows = categoriesOf(service)
    add(
      service.name,
      follows,
      follows.some((category) => required.includes(category)),
    )
  }
  return {
    ...given,
    categories,
    services: [...services],
    expiresAfterDays: Math.max(expiry.granted, expiry.denied),
    expiry,
    required,
    askable,
  }
}
