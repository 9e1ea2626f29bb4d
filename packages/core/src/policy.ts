import { check } from './check.js'
import { type Expiry, expiryOf } from './record.js'
import type { Category, Policy, PolicyOptions, Service } from './types.js'

/** What a site asks about that names no categories of its own. */
export const defaultCategories: {
  readonly necessary: { readonly required: true }
  readonly analytics: Category
  readonly marketing: Category
} = { necessary: { required: true }, analytics: {}, marketing: {} }

/**
 * A name must survive a cookie (joined by `.`), an attribute (separated by spaces and `|`) and an object
 * key: `__proto__` does not match.
 */
const nameForm = /^[a-z\d][\w-]*$/i

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

/**
 * Checks what a site asks about and fills in the defaults.
 * Throws a TypeError that names the key, what it takes and what it got.
 * @example definePolicy({ revision: 2 }).categories.map(({ name }) => name) // necessary, analytics, marketing
 */
export function definePolicy({
  revision = 1,
  expiresAfterDays = 182,
  categories: given = defaultCategories,
  services = [],
  model = 'opt-in',
  regions,
}: PolicyOptions): CheckedPolicy {
  check(revision >= 0 && revision % 1 === 0, revision, 'revision takes a whole number')
  // Browsers cut a cookie's life at 400 days: https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis
  const expiry = expiryOf(expiresAfterDays)
  for (const days of [expiry.granted, expiry.denied])
    check(days > 0 && days <= 400, days, 'expiresAfterDays takes days, up to 400')
  for (const [code, one] of Object.entries({ ...regions, model })) {
    check(/^(model|[A-Z]{2}(-[A-Z\d]+)?)$/.test(code), code, 'regions takes codes such as US-CA')
    check(/^opt-(in|out)$/.test(one), one, `${code} takes opt-in or opt-out`)
  }

  const categories = Object.entries(given).map(([name, category]) => ({ ...category, name }))
  const categoryNames = categories.map(({ name }) => name)
  const required: string[] = []
  const askable = new Map<string, readonly string[]>()
  const sort = (name: string, follows: readonly string[], isRequired: unknown): void => {
    const isNew = !required.includes(name) && !askable.has(name)
    check(nameForm.test(name) && isNew, name, 'name takes letters, digits, - and _, once')
    if (isRequired) required.push(name)
    else askable.set(name, follows)
  }

  for (const category of categories) sort(category.name, [category.name], category.required)
  check(required[0], categoryNames, 'categories takes at least one with required: true')
  for (const service of services) {
    const { name, category, storage = [] } = service
    const follows = categoriesOf(service)
    const known = follows.every((one) => categoryNames.includes(one)) && follows[0]
    check(known, category, `${name}: category takes one or more of ${categoryNames.join(', ')}`)
    for (const item of storage) {
      // A lone * would erase what nobody declared.
      const isExact = /^[^*\s]+\*?$/.test(item.name)
      check(isExact, item.name, `${name}: storage takes an exact name, or a prefix and *`)
    }
    sort(
      name,
      follows,
      follows.some((one) => required.includes(one)),
    )
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
