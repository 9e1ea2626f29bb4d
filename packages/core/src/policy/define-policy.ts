import { check, checkForm, checkTypes } from '../check.js'
import { expiryOf } from '../record/decode-record.js'
import type { PolicyOptions, Service } from '../types.js'
import { type CheckedPolicy, defaultCategories, own, policyOf } from './policy-of.js'

/**
 * A name must survive a cookie (joined by `.`), an attribute (separated by spaces and `|`) and an object
 * key: `__proto__` does not match.
 */
const nameForm = /^"[a-z\d][\w-]*"$/i

/** A host as JSON, no whole address; whether it can be read, `parseHostPattern` says. */
const hostForm = /^"[^"\s/]+(\/(?!\/)[^"\s]*)?"$/

/** The three of a storage item as JSON, not as a list: Prototype.js makes a text of a list. A lone * would erase what nobody declared. */
const itemForm = /^"[^*\s]+\*?","(cookie|(local|session|cache)Storage|indexedDB|serviceWorker)","/

const categoryTypes = {
  required: 'boolean',
  sale: 'boolean',
  title: 'words',
  purpose: 'words',
} as const

const serviceTypes = {
  title: 'words',
  provider: 'string',
  purpose: 'words',
  privacyPolicy: 'words',
  location: 'words',
  safeguard: 'words',
  onStart: 'function',
  onGrant: 'function',
  onDeny: 'function',
} as const

/**
 * Checks what a site asks about and fills in the defaults.
 * Throws a TypeError that names the key, what it takes and what it got.
 * @example definePolicy({ revision: 2 }).categories.map(({ name }) => name) // necessary, analytics, marketing
 */
export function definePolicy(options: PolicyOptions): CheckedPolicy {
  const {
    revision = 1,
    expiresAfterDays = 182,
    categories: given = defaultCategories,
    services = [],
    model = 'opt-in',
    regions,
  } = own(options)
  checkForm(/^\d{1,9}$/, revision, 'revision takes a whole number, up to 999999999')
  // Browsers cut a cookie's life at 400 days: https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis
  const expiry = expiryOf(expiresAfterDays)
  for (const days of [expiry?.granted, expiry?.denied]) {
    const isDays = days === Number(days) && days > 0 && days <= 400
    check(isDays, expiresAfterDays, 'expiresAfterDays takes days, up to 400')
  }
  for (const [code, one] of Object.entries({ ...regions, model })) {
    checkForm(/^"(model|[A-Z]{2}(-[A-Z\d]+)?)"$/, code, 'regions takes codes such as US-CA')
    checkForm(/^"opt-(in|out)"$/, one, `${code} takes opt-in or opt-out`)
  }
  check(Array.isArray(services), services, 'services takes a list')

  const isObject = typeof given === 'object' && !Array.isArray(given)
  check(isObject, given, 'categories takes at least one with required: true')
  const names = new Set<unknown>()
  const checkName = (name: string): void => {
    const isName = nameForm.test(JSON.stringify(name)) && !names.has(name)
    check(isName, name, 'name takes letters, digits, - and _, once')
    names.add(name)
  }

  let hasRequired = false
  for (const [name, category] of Object.entries({ ...given })) {
    check(Object(category) === category, category, `categories.${name} takes an object`)
    checkTypes(category, `categories.${name}`, categoryTypes)
    checkName(name)
    hasRequired ||= Boolean(own(category).required)
  }
  check(hasRequired, given, 'categories takes at least one with required: true')
  const categoryNames = [...names]
  for (const service of services) {
    const { name, category, storage = [], hosts = [] } = Object(service) as Service
    checkName(name)
    checkTypes(service, name, serviceTypes)
    const follows = [category].flat()
    const known = follows.every((one) => categoryNames.includes(one)) && follows[0]
    check(known, category, `${name}: category takes one or more of ${categoryNames.join(', ')}`)
    const areItems = storage?.every?.((item) =>
      itemForm.test(
        `${JSON.stringify(item?.name)},${JSON.stringify(item?.kind || 'cookie')},${JSON.stringify(item?.duration)}`,
      ),
    )
    check(areItems, storage, `${name}: storage takes [{ name: exact or prefix*, kind, duration }]`)
    for (const item of storage)
      checkTypes(item, `${name}: storage`, { purpose: 'words', httpOnly: 'boolean' })
    const areHosts = hosts?.every?.((host) => hostForm.test(JSON.stringify(host)))
    check(areHosts, hosts, `${name}: hosts takes a list such as *.example.com/path`)
  }
  return policyOf(options)
}
