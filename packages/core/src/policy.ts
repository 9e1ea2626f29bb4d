import { check } from './check.js'
import { nameForm } from './name.js'
import type { Category, Policy, PolicyOptions, Service } from './types.js'

/** What a site asks about that names no categories of its own. */
export const defaultCategories: {
  readonly necessary: { readonly required: true }
  readonly analytics: Category
  readonly marketing: Category
} = { necessary: { required: true }, analytics: {}, marketing: {} }

/** A prefix of at least one character: a lone `*` would erase what nobody declared. */
const itemNameForm = /^[^*\s]+\*?$/

/** The categories of a service as a list, however it was written. */
export const categoriesOf = ({ category }: Service): readonly string[] =>
  typeof category === 'string' ? [category] : category

/**
 * Checks what a site asks about and fills in the defaults.
 * Throws a TypeError that names the key, what it got and what it takes.
 * @example definePolicy({ revision: 2 }).categories.map(({ name }) => name) // necessary, analytics, marketing
 */
export function definePolicy({
  revision = 1,
  expiresAfterDays = 182,
  categories = defaultCategories,
  services = [],
}: PolicyOptions): Policy {
  check(Number.isInteger(revision) && revision >= 0, 'revision', {
    got: revision,
    takes: 'a whole number',
  })
  // Browsers cut a cookie's life at 400 days: https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis
  check(expiresAfterDays > 0 && expiresAfterDays <= 400, 'expiresAfterDays', {
    got: expiresAfterDays,
    takes: 'days, above 0 and up to 400',
  })

  const taken: string[] = []
  const take = (name: string, key: string): void => {
    check(nameForm.test(name) && !taken.includes(name), key, {
      got: name,
      takes: 'a name of letters, digits, - and _ that nothing else has',
    })
    taken.push(name)
  }

  const named = Object.entries(categories).map(([name, category]) => {
    take(name, 'categories')
    return { ...category, name }
  })
  const categoryNames = [...taken]
  check(
    named.some((category) => category.required),
    'categories',
    { got: categoryNames, takes: 'at least one with required: true' },
  )
  for (const service of services) {
    take(service.name, 'services: name')
    const own = categoriesOf(service)
    check(
      own?.length > 0 && own.every((category) => categoryNames.includes(category)),
      `services: ${service.name}: category`,
      { got: service.category, takes: `one or more of ${categoryNames.join(', ')}` },
    )
    for (const { name } of service.storage ?? []) {
      check(itemNameForm.test(name), `services: ${service.name}: storage: name`, {
        got: name,
        takes: 'an exact name, or a prefix with a trailing *',
      })
    }
  }
  return { revision, expiresAfterDays, categories: named, services: [...services] }
}
