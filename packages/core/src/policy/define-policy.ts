import { check } from '../check.js'
import { checkTypes, isText } from '../check-types.js'
import { expiryOf } from '../record/decode-record.js'
import type { Category, PolicyOptions, Service, StorageItem } from '../types.js'
import { type CheckedPolicy, categoriesOf, own, policyOf, withDefaults } from './policy-of.js'

/**
 * A name must survive a cookie (joined by `.`), an attribute (separated by spaces and `|`) and an object
 * key: `__proto__` does not match.
 */
const nameForm = /^[a-z\d][\w-]*$/i

/** A host, maybe with a path, but no whole address. Whether it can be read, `parseHostPattern` says. */
const hostForm = /^[^"\s/]+(\/(?!\/)[^"\s]*)?$/

/** The name of a storage item. A lone `*` would erase what nobody declared. */
const itemForm = /^[^*\s]+\*?$/

const kindForm = /^(cookie|(local|session|cache)Storage|indexedDB|serviceWorker)$/

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

/** Checks a name, and that nothing else has it. */
type CheckName = (name: string) => void

function createNameCheck(): CheckName {
  const taken = new Set<string>()
  return (name) => {
    const isFree = isText(name, nameForm) && !taken.has(name)
    check(isFree, name, 'name takes letters, digits, - and _, once')
    taken.add(name)
  }
}

/** How long answers stand, and what holds without one. */
function checkTerms(options: PolicyOptions): void {
  const { revision, expiresAfterDays, model, regions } = withDefaults(options)
  const isRevision = Number.isInteger(revision) && revision >= 0 && revision < 1e9
  check(isRevision, revision, 'revision takes a whole number, up to 999999999')
  // Browsers cut a cookie's life at 400 days: https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis
  const { granted, denied } = Object(expiryOf(expiresAfterDays))
  for (const days of [granted, denied]) {
    const isDays = typeof days === 'number' && days > 0 && days <= 400
    check(isDays, expiresAfterDays, 'expiresAfterDays takes days, up to 400')
  }
  for (const [code, inRegion] of Object.entries({ ...regions, model })) {
    const isCode = code === 'model' || /^[A-Z]{2}(-[A-Z\d]+)?$/.test(code)
    check(isCode, code, 'regions takes codes such as US-CA')
    const isModel = inRegion === 'opt-in' || inRegion === 'opt-out'
    check(isModel, inRegion, `${code} takes opt-in or opt-out`)
  }
}

function checkCategories(
  categories: Readonly<Record<string, Category>>,
  checkName: CheckName,
): void {
  const rule = 'categories takes at least one with required: true'
  check(typeof categories === 'object' && !Array.isArray(categories), categories, rule)
  const entries = Object.entries({ ...categories })
  for (const [name, category] of entries) {
    check(Object(category) === category, category, `categories.${name} takes an object`)
    checkTypes(category, `categories.${name}`, categoryTypes)
    checkName(name)
  }
  const hasRequired = entries.some(([, category]) => own(category).required)
  check(hasRequired, categories, rule)
}

function isItem(item: StorageItem): boolean {
  const { name, kind, duration } = Object(item) as StorageItem
  return (
    isText(name, itemForm) && isText(kind || 'cookie', kindForm) && typeof duration === 'string'
  )
}

function checkService(service: Service, categoryNames: readonly string[]): void {
  const { name, category, storage = [], hosts = [] } = service
  checkTypes(service, name, serviceTypes)
  const follows = categoriesOf(service)
  const isKnown = follows[0] && follows.every((followed) => categoryNames.includes(followed))
  check(isKnown, category, `${name}: category takes one or more of ${categoryNames.join(', ')}`)
  const itemRule = `${name}: storage takes [{ name: exact or prefix*, kind, duration }]`
  check(Array.isArray(storage) && storage.every(isItem), storage, itemRule)
  for (const item of storage)
    checkTypes(item, `${name}: storage`, { purpose: 'words', httpOnly: 'boolean' })
  const areHosts = Array.isArray(hosts) && hosts.every((host) => isText(host, hostForm))
  check(areHosts, hosts, `${name}: hosts takes a list such as *.example.com/path`)
}

/**
 * Checks what a site asks about and fills in the defaults.
 * Throws a TypeError that names the key, what it takes and what it got.
 * @example definePolicy({ revision: 2 }).categories.map(({ name }) => name) // necessary, analytics, marketing
 */
export function definePolicy(options: PolicyOptions): CheckedPolicy {
  const { categories, services } = withDefaults(options)
  const checkName = createNameCheck()
  checkTerms(options)
  check(Array.isArray(services), services, 'services takes a list')
  checkCategories(categories, checkName)
  for (const service of services) {
    checkName(Object(service).name)
    checkService(service, Object.keys(categories))
  }
  return policyOf(options)
}
